/**
 * Starts a piece of work for each item, at most so many at a time, and yields the results in the order of the items:
 * each as soon as it and all before it are there, also while the next item lets wait.
 *
 * @param limit how many pieces may be under way; asked before each is begun
 */
export async function* inOrder<Item, Done>(
  items: AsyncIterator<Item>,
  start: (item: Item) => Promise<Done>,
  limit: () => number,
): AsyncGenerator<Done> {
  const underWay: Promise<Done>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  try {
    while (!ended || underWay.length > 0) {
      if (!ended && underWay.length < limit()) coming ??= items.next();
      if (coming !== null && (await isNext(coming, underWay[0]))) {
        const item: IteratorResult<Item> = await coming;
        coming = null;
        if (item.done) ended = true;
        else underWay.push(quiet(start(item.value)));
      } else {
        yield await underWay.shift()!;
      }
    }
  } finally {
    if (coming !== null) quiet(coming);
    // Not awaited: it comes behind an item that may never come.
    if (items.return) quiet(items.return());
  }
}

/** Whether the next item comes before the oldest work is done. */
async function isNext(coming: Promise<unknown>, oldest: Promise<unknown> | undefined): Promise<boolean> {
  if (oldest === undefined) return true;
  return Promise.race([coming.then(() => true), oldest.then(() => false)]);
}

/** A failure is told where the promise is awaited; one that nobody awaits any more must not end the process. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
