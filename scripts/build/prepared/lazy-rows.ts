/**
 * The rows of a table, one a line of JSON, each read when it is first asked for, and the file with the first: a story
 * names few of the agencies and publishers that there are.
 */
export function lazyRows<T extends object>(load: () => string): readonly T[] {
  let lines: string[] | null = null;
  const rows: (T | undefined)[] = [];
  const get = (_: unknown, key: string | symbol): unknown => {
    if (lines === null) {
      lines = load().split('\n');
      rows.push(...new Array<undefined>(lines.length));
    }
    const known = Reflect.get(rows, key) as unknown;
    if (known !== undefined || typeof key === 'symbol') return known;
    const line = lines[Number(key)];
    if (line === undefined) return undefined;
    rows[Number(key)] = JSON.parse(line) as T;
    return rows[Number(key)];
  };
  return new Proxy(rows, { get }) as T[];
}
