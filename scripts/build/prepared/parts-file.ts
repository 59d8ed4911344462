/** A file of parts: where each is in it, and the file. */
export interface Parts {
  readonly places: Readonly<Record<string, readonly [start: number, end: number]>>;
  readonly text: string;
}

/** Opens a file: the places of its parts as JSON on the first line, then all of them in one. */
export function partsIn(file: string): Parts {
  const line = file.indexOf('\n');
  return { places: JSON.parse(file.slice(0, line)) as Parts['places'], text: file.slice(line + 1) };
}

export function partOf({ places, text }: Parts, name: string): string {
  const [start, end] = places[name]!;
  return text.slice(start, end);
}
