/** How many letters or entries one call of a built-in function passes, as far as its answer tells. */
type Cost = (self: never, params: readonly unknown[], result: unknown) => number;

const one: Cost = () => 1;
const whole: Cost = (self: { readonly length: number }) => self.length;
/** A search from a place ends where it found something, else at the end. */
const searched: Cost = (self: { readonly length: number }, [, from], found) =>
  Math.max(
    1,
    (typeof found === 'number' && found >= 0 ? found + 1 : self.length) - (typeof from === 'number' ? from : 0),
  );
/** A search backwards from a place, alike. */
const searchedBack: Cost = (self: { readonly length: number }, [, from], found) =>
  Math.max(1, (typeof from === 'number' ? from : self.length) - Math.max(0, found as number));
const result: Cost = (_, __, list) => (list as { readonly length: number }).length;
/** A sticky pattern looks at its place alone; any other that finds nothing has looked to the end. */
const scanned: Cost = (pattern: RegExp, [text], match) => {
  const found = match as RegExpExecArray | null;
  if (pattern.sticky) return 1 + (found?.[0].length ?? 0);
  if (pattern.global && found) return 1 + found[0].length;
  return 1 + (found ? found.index + found[0].length : String(text).length);
};

const costs: readonly (readonly [object: object, costs: Readonly<Record<string, Cost>>])[] = [
  [RegExp.prototype, { exec: scanned }],
  [Map.prototype, { get: one, has: one }],
  [Set.prototype, { has: one }],
  [
    String.prototype,
    {
      charCodeAt: one,
      codePointAt: one,
      indexOf: searched,
      includes: whole,
      lastIndexOf: searchedBack,
      repeat: result,
      replaceAll: whole,
      toLowerCase: whole,
      trim: whole,
      trimEnd: whole,
    },
  ],
  [
    Array.prototype,
    {
      concat: result,
      every: one,
      filter: whole,
      findIndex: searched,
      flatMap: whole,
      includes: whole,
      indexOf: searched,
      join: whole,
      map: whole,
      reduce: whole,
      shift: whole,
      slice: result,
      sort: whole,
      splice: whole,
      unshift: whole,
    },
  ],
];

/**
 * Counts what running code makes the built-in functions read: letters that patterns and searches pass, entries that
 * lists pass on. Unlike seconds it is the same on every machine and at every load. What a pattern reads again as it
 * backtracks is not in it.
 */
export function workOf(run: () => void): number {
  let work = 0;
  const undo: (() => void)[] = [];
  for (const [object, functions] of costs)
    for (const [name, cost] of Object.entries(functions)) {
      const own = Object.getOwnPropertyDescriptor(object, name)!;
      const call = own.value as (...params: unknown[]) => unknown;
      undo.push(() => Object.defineProperty(object, name, own));
      const value = function (this: never, ...params: unknown[]): unknown {
        const answer = Reflect.apply(call, this, params);
        work += cost(this, params, answer);
        return answer;
      };
      Object.defineProperty(object, name, { ...own, value });
    }
  try {
    run();
  } finally {
    for (const back of undo) back();
  }
  return work;
}
