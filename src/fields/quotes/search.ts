/** The index of the first item whose value is at least `limit`; items rise by that value. */
export function firstAtOrAfter<T>(items: readonly T[], limit: number, value: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(items[middle]!) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
