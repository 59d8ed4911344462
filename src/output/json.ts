const widest = 100;

/**
 * JSON for people: indented by two spaces, with what is short on one line. An array of scalars, and an object of
 * scalars and such arrays, stand on one line where that ends within 100 columns.
 *
 * @example
 * printJson({ headline: { text: 'A', span: [0, 1] } });
 * // {
 * //   "headline": { "text": "A", "span": [0, 1] }
 * // }
 */
export function printJson(value: unknown): string {
  return safeJson(isParts(value) ? broken(value, '') : flat(value));
}

/** Writes out of sight what a terminal obeys or a reader of lines takes for an end of line; JSON reads it back. */
export function safeJson(json: string): string {
  return json.replace(/[\u007F-\u009F\u2028\u2029]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

type Parts = readonly unknown[] | Readonly<Record<string, unknown>>;

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A value after a key or an indent that ends at `column`. */
function fitted(value: unknown, indent: string, column: number): string {
  if (!isParts(value)) return flat(value);
  if (isShort(value)) {
    const line = flat(value);
    // One more column for the comma behind it.
    if (column + line.length < widest) return line;
  }
  return broken(value, indent);
}

function isShort(value: Parts): boolean {
  if (isList(value)) return value.every((item) => !isParts(item));
  return Object.values(value).every((item) => !isParts(item) || (isList(item) && isShort(item)));
}

function broken(value: Parts, indent: string): string {
  const inner = `${indent}  `;
  if (isList(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => inner + fitted(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const rows = entriesOf(value).map(([key, item]) => {
    const before = `${inner}${JSON.stringify(key)}: `;
    return before + fitted(item, inner, before.length);
  });
  return rows.length === 0 ? '{}' : `{\n${rows.join(',\n')}\n${indent}}`;
}

function flat(value: unknown): string {
  if (!isParts(value)) return JSON.stringify(value) ?? 'null';
  if (isList(value)) return `[${value.map(flat).join(', ')}]`;
  const rows = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${flat(item)}`);
  return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`;
}

function entriesOf(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
