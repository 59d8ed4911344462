type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'more' | 'nothing';

const space = /[ \t\n\r]*/uy;
const plainLetters = /[^"\\\u0000-\u001F]*/uy;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/uy;

/**
 * Where a text stops being JSON: the place of the first letter that cannot stand there, from 0, or the length of a
 * text that ends too early; null for JSON. `JSON.parse` tells it in other words in each version of Node, or not at all.
 *
 * @example
 * faultIn('{"a":NaN}'); // 5
 */
export function faultIn(json: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'more');

  for (let at = end(space, json, 0); at < json.length; at = end(space, json, at)) {
    const letter = json[at]!;
    if (expected === 'more' && letter === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else if (letter === closing(expected, open.at(-1))) {
      open.pop();
      expected = after();
      at++;
    } else if (expected === ':' && letter === ':') {
      expected = 'value';
      at++;
    } else if (expected === 'key' || expected === 'key or }') {
      const { to, whole } = string(json, at);
      if (!whole) return to;
      at = to;
      expected = ':';
    } else if (expected !== 'value' && expected !== 'value or ]') return at;
    else if (letter === '{' || letter === '[') {
      open.push(letter);
      expected = letter === '{' ? 'key or }' : 'value or ]';
      at++;
    } else {
      const { to, whole } = letter === '"' ? string(json, at) : { to: end(scalar, json, at), whole: true };
      if (!whole || to === at) return to;
      at = to;
      expected = after();
    }
  }
  return expected === 'nothing' ? null : json.length;
}

/** The bracket that may close here what is open. */
function closing(expected: Expected, open: '{' | '[' | undefined): '}' | ']' | null {
  if (expected === 'key or }' || (expected === 'more' && open === '{')) return '}';
  return expected === 'value or ]' || expected === 'more' ? ']' : null;
}

/** Where a string ends that should begin here, or, where it is not whole, what is wrong in it. */
function string(json: string, from: number): { readonly to: number; readonly whole: boolean } {
  if (json[from] !== '"') return { to: from, whole: false };
  for (let at = from + 1; ; ) {
    at = end(plainLetters, json, at);
    if (json[at] === '"') return { to: at + 1, whole: true };
    const next = end(escaped, json, at);
    if (next === at) return { to: at, whole: false };
    at = next;
  }
}

/** Where a match of a sticky pattern ends that begins here; here where there is none. */
function end(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
