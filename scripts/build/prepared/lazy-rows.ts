/**
 * The rows of a table, one a line of JSON, each read when it is first asked for: a story names few of the agencies and
 * publishers that there are.
 */
export function lazyRows<T extends object>(text: string): readonly T[] {
  const lines = text.split('\n');
  const rows = new Array<T | undefined>(lines.length).fill(undefined);
  const get = (_: unknown, key: string | symbol): unknown => {
    const known = Reflect.get(rows, key) as unknown;
    if (known !== undefined || typeof key === 'symbol') return known;
    const line = lines[Number(key)];
    if (line === undefined) return undefined;
    rows[Number(key)] = JSON.parse(line) as T;
    return rows[Number(key)];
  };
  return new Proxy(rows, { get }) as T[];
}
