import { generated } from './made.js';
import { code, page, table } from './markdown.js';

/** As much of a JSON Schema as the Story's own uses. */
export interface Schema {
  readonly type?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly unknown[] | undefined;
  readonly items?: unknown;
  readonly prefixItems?: readonly unknown[] | undefined;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  readonly required?: readonly string[] | undefined;
}

/** `docs/fields.md`: each field of a Story, with a table of what it holds. */
export function fieldTable(story: Schema): string {
  const fields = Object.entries(story.properties ?? {}) as [string, Schema][];
  return page([
    `<!-- ${generated} -->`,
    '# The fields of a Story',
    'What a text does not say is `null` or an empty list, never a guess. A `span` is `[start, end)` in UTF-16 code units ' +
      'of the decoded input: `text.slice(...span)` shows the evidence. The same as JSON Schema: ' +
      '[story.schema.json](story.schema.json), or `wireparse schema`.',
    table(
      ['Field', 'Type', 'Meaning'],
      fields.map(([name, field]) => row(`[${code(name)}](#${name.toLowerCase()})`, field)),
    ),
    ...fields.flatMap(([name, field]) => section(name, field)),
  ]);
}

function section(name: string, field: Schema): string[] {
  const rows = inside(field, '');
  const line = `${capital(typeOf(field))}${field.description === undefined ? '' : `. ${field.description}`}.`;
  return [`## ${name}`, line, ...(rows.length === 0 ? [] : [table(['In it', 'Type', 'Meaning'], rows)])];
}

/** The rows of all that an object holds, or the objects of a list, to any depth. */
function inside(schema: Schema, path: string): string[][] {
  const { properties, required = [] } = objectOf(schema);
  return Object.entries((properties ?? {}) as Record<string, Schema>).flatMap(([name, field]) => {
    const whole = path + name;
    const optional = required.includes(name) ? '' : ', may be missing';
    return [row(code(whole), field, optional), ...inside(field, `${whole}${listOf(field) === null ? '.' : '[].'}`)];
  });
}

function row(name: string, field: Schema, optional = ''): string[] {
  return [name, typeOf(field) + optional, field.description ?? ''];
}

/** A schema without its `null`, and whether it had one. */
function withoutNull(schema: Schema): { schema: Schema; nullable: boolean } {
  if (Array.isArray(schema.type) && schema.type.includes('null')) {
    const [type] = schema.type.filter((name) => name !== 'null');
    return { schema: { ...schema, type }, nullable: true };
  }
  const choices = (schema.anyOf ?? []) as readonly Schema[];
  const rest = choices.filter(({ type }) => type !== 'null');
  return rest.length === 1 ? { schema: rest[0]!, nullable: rest.length < choices.length } : { schema, nullable: false };
}

function listOf(schema: Schema): Schema | null {
  const { items, prefixItems } = withoutNull(schema).schema;
  return prefixItems === undefined && typeof items === 'object' ? (items as Schema) : null;
}

function objectOf(schema: Schema): Schema {
  const list = listOf(schema);
  return list === null ? withoutNull(schema).schema : objectOf(list);
}

function typeOf(field: Schema): string {
  const { schema, nullable } = withoutNull(field);
  return `${plainType(schema)}${nullable ? ' or null' : ''}`;
}

function plainType(schema: Schema): string {
  const values = (schema.enum ?? []).filter((value) => value !== null);
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (values.length > 0) return values.map((value) => code(String(value))).join(', ');
  if (schema.prefixItems !== undefined) return 'span';
  const list = listOf(schema);
  if (list !== null) return `list of ${plural(typeOf(list))}`;
  return String(schema.type);
}

function plural(type: string): string {
  return type.startsWith('`') ? type : `${type}s`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
