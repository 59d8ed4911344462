import { type Mention, namedMention } from './mention.js';
import { isEdge } from './noun-edges.js';
import { isDot, isNamePart, isTitled } from './nouns-marked.js';
import { type Run, runsOf } from './runs.js';
import type { Token } from './tokens.js';

/** Title and name together are no longer, in words and signs. */
const longestSignature = 8;

/**
 * Who signs the quotation at `items[at]`, the first thing of its sentence: `“The lake is full.” - Asha Rao, captain`. A
 * title may stand before the name, and an office behind its comma.
 */
export function signerOf(items: readonly Token[], at: number, capitals: boolean): Mention | null {
  if (at !== 0 || items[1]?.key !== '-' || items.length > 24) return null;
  const run = capitals ? (runsOf(items, 2, items.length)[0] ?? null) : plainRun(items);
  if (!run || run.to - 2 > longestSignature || !isOpen(items, run.from) || !isClosed(items[run.to])) return null;
  return namedMention(items, 2, run, false);
}

/** The plain words to the signature's end or its comma, without the titles before them. */
function plainRun(items: readonly Token[]): Run | null {
  let to = 2;
  while (to < items.length && !isClosed(items[to])) to++;
  let from = to;
  while (from > 2 && ((isNamePart(items, from - 1) && !isEdge(items, from - 1)) || isDot(items, from - 1))) from--;
  return to - from > 1 && to - from < 6 ? { from, to } : null;
}

/** Nothing but titles stands before the name. */
const isOpen = (items: readonly Token[], from: number): boolean =>
  items.slice(2, from).every((token) => isTitled(token) || token.key === '.');

const isClosed = (token: Token | undefined): boolean => token === undefined || token.ends || /^[,(]$/u.test(token.key);
