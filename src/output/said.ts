/**
 * A record without the entries that say nothing: null, undefined, an empty text, an empty list. What a story does not
 * say has no place in formats where each entry is a statement.
 *
 * @example
 * said({ by: '', language: 'hi', people: [] }); // { language: 'hi' }
 */
export function said<Value>(record: Readonly<Record<string, Value>>): Record<string, NonNullable<Value>> {
  const entries = Object.entries(record).filter((entry): entry is [string, NonNullable<Value>] => saysMore(entry[1]));
  return Object.fromEntries(entries);
}

function saysMore(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}
