const number = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/gu;

/**
 * JSON in which the integers that JavaScript would round to others are strings of the same digits: ids of 64 bits.
 *
 * @param json known to be JSON
 * @example
 * withExactIntegers('{"id":9007199254740993,"n":7}'); // '{"id":"9007199254740993","n":7}'
 */
export function withExactIntegers(json: string): string {
  if (!/[0-9]{16}/u.test(json)) return json;
  let exact = '';
  for (let at = 0; at < json.length; ) {
    const quote = json.indexOf('"', at);
    const end = quote < 0 ? json.length : stringEnd(json, quote);
    exact += json.slice(at, quote < 0 ? end : quote).replace(number, quotedIfRounded);
    if (quote >= 0) exact += json.slice(quote, end);
    at = end;
  }
  return exact;
}

function quotedIfRounded(digits: string): string {
  return /^-?[0-9]+$/u.test(digits) && !Number.isSafeInteger(Number(digits)) ? `"${digits}"` : digits;
}

/** Behind the mark that closes a string, which no odd number of backslashes escapes. */
function stringEnd(json: string, open: number): number {
  for (let close = json.indexOf('"', open + 1); close >= 0; close = json.indexOf('"', close + 1)) {
    let at = close;
    while (json[at - 1] === '\\') at--;
    if ((close - at) % 2 === 0) return close + 1;
  }
  return json.length;
}
