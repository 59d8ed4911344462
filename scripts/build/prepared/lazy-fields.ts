/**
 * A language whose fields are read when they are asked for. Of a field that has fields of its own (`speech`) each is read
 * by itself: the grammar's lists are long, and what is made of them is made already.
 *
 * @param known what can be told without reading
 * @param fields the names of the others, in the order of their lines
 * @param nested those that have fields of their own: their line tells in which line each of these is
 * @param load gives the lines, of JSON; `~2` stands for the third of the long ones
 * @param loadLists gives the long ones
 */
export function lazyLanguage<T extends object>(
  known: Partial<T>,
  fields: readonly string[],
  nested: readonly string[],
  load: () => string,
  loadLists: () => string,
): T {
  let lines: string[] | null = null;
  let lists: string[] | null = null;
  const read = (at: number): unknown => {
    lines ??= load().split('\n');
    const line = lines[at]!;
    if (!line.startsWith('~')) return JSON.parse(line);
    lists ??= loadLists().split('\n');
    return JSON.parse(lists[Number(line.slice(1))]!);
  };
  const language: object = { ...known };
  for (const [line, name] of fields.entries()) {
    later(language, name, () =>
      nested.includes(name) ? fieldsAt(read(line) as Record<string, number>, read) : read(line),
    );
  }
  return language as T;
}

function fieldsAt(places: Readonly<Record<string, number>>, read: (line: number) => unknown): object {
  const fields = {};
  for (const [name, line] of Object.entries(places)) later(fields, name, () => read(line));
  return fields;
}

/** A property that becomes its value when it is first asked for. */
function later(object: object, name: string, make: () => unknown): void {
  const get = (): unknown => {
    const value = make();
    Object.defineProperty(object, name, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
}
