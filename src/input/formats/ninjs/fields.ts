import type { Stated } from '../../../header.js';

/** An object of JSON whose keys are found in any case: version 1 writes `versioncreated`, version 3 `versionCreated`. */
export interface Fields {
  readonly path: string;
  /** By their names in small letters. */
  readonly values: ReadonlyMap<string, { readonly key: string; readonly value: unknown }>;
}

export function fieldsOf(value: unknown, path = ''): Fields {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isRecord ? Object.entries(value) : [];
  return { path, values: new Map(entries.map(([key, inner]) => [key.toLowerCase(), { key, value: inner }])) };
}

/** A text or a number of a field as what the format states; nothing where it is another thing or blank. */
export function said(fields: Fields, name: string): Stated | undefined {
  const found = fields.values.get(name);
  return found && toStated(found.value, fields.path + found.key);
}

/** The same where the field holds a list of texts. */
export function saidAll(fields: Fields, name: string): Stated[] {
  const found = fields.values.get(name);
  if (!found) return [];
  const values: readonly unknown[] = Array.isArray(found.value) ? found.value : [found.value];
  return values.flatMap(
    (value, i) => toStated(value, `${fields.path}${found.key}${values.length > 1 ? `/${i}` : ''}`) ?? [],
  );
}

/** The objects of a field that holds a list of them, or one. */
export function objects(fields: Fields, name: string): Fields[] {
  const found = fields.values.get(name);
  if (!found) return [];
  const { key, value } = found;
  if (Array.isArray(value)) return value.map((inner, i) => fieldsOf(inner, `${fields.path}${key}/${i}/`));
  return [fieldsOf(value, `${fields.path}${key}/`)];
}

/** A text alone, without its place. */
export function wordsOf(fields: Fields, name: string): string | null {
  return said(fields, name)?.text ?? null;
}

function toStated(value: unknown, path: string): Stated | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : { text, span: null, path };
}
