import { tableIn } from '../../lexicon/prepared/direct.js';
import { scriptParts } from '../../lexicon/prepared/part.js';
import type { Language, Lexicon } from '../../lexicon/types.js';
import { once } from '../../text/pattern.js';
import { inWord, kindBefore } from '../../text/signs.js';
import type { Span } from '../../text/span.js';
import { wordsIn } from '../../text/words.js';
import { foldWords } from './fold.js';
import { isSign, type Token, tokensOf, unglued } from './tokens.js';

export type StampLabel = 'published' | 'updated';

/** A label and where it stands with the stamp's own signs, in offsets of the text. */
export interface LabelFound {
  readonly label: StampLabel;
  readonly span: Span;
}

/** All labels by their words alone: `Published Date -` is `published date`. */
export const stampLabels = once((lexicon: Lexicon) => {
  const table = tableIn(scriptParts(lexicon, 'stamp-labels', numbered));
  return (words: string): StampLabel | undefined => kinds[table.get(words) ?? -1];
});

const kinds: readonly StampLabel[] = ['published', 'updated'];

/** The words of each label, with the number of its kind. */
function numbered(languages: readonly Language[]): [words: string, number: number][] {
  return (['publishedLabels', 'updatedLabels'] as const).flatMap((list, number) =>
    foldWords(languages.flatMap(({ dates }) => dates[list])).map((label): [string, number] => [
      wordsIn(label).join(' '),
      number,
    ]),
  );
}

type LabelFinder = ReturnType<typeof stampLabels>;

/** How far from its stamp a label is looked for, and how many words it has at most. */
const reach = 64;
const mostWords = 6;
const signs = ':.|,()[]-_;';

/**
 * The label of the stamp at a span: before it (on the line above too, where the stamp begins its own), else behind it
 * where the line ends with it (`… को प्रकाशित`).
 */
export function labelOf(text: string, [start, end]: Span, lexicon: Lexicon): LabelFound | null {
  const known = stampLabels(lexicon);
  const tokens = tokensBefore(text, start);
  const ahead = before(known, tokens) ?? before(known, withoutPlace(text, tokens, lexicon));
  if (ahead) return { label: ahead.label, span: [ahead.from, start] };
  const lineEnd = text.indexOf('\n', end);
  const behind = after(known, unglued(tokensOf(text, end, Math.min(end + reach, lineEnd < 0 ? text.length : lineEnd))));
  return behind && { label: behind.label, span: [end, behind.to] };
}

/** `Last Modified: वाशिंगटन ,`: without the place that stands between label and stamp. */
function withoutPlace(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const last = overSigns(tokens, tokens.length - 1, -1);
  for (let words = 2; words > 0; words--) {
    const first = tokens[last - words + 1];
    if (first?.kind !== 'word' || !isSign(tokens[last - words], ':')) continue;
    if (lexicon.findPlace(text.slice(first.start, tokens[last]!.end))) return tokens.slice(0, last - words + 1);
  }
  return [];
}

/** The tokens of the stretch before a stamp, without the piece of a word that it may begin with. */
function tokensBefore(text: string, start: number): Token[] {
  const from = Math.max(0, start - reach);
  const cut = from > 0 && (kindBefore(text, from) & inWord) !== 0;
  return unglued(tokensOf(text, from, start)).slice(cut ? 1 : 0);
}

/** The label that ends with the stretch, with or without one short word behind it: `Updated at`, `Published Date -`. */
function before(known: LabelFinder, tokens: readonly Token[]): { label: StampLabel; from: number } | null {
  let last = overSigns(tokens, tokens.length - 1, -1);
  for (let rounds = 0; rounds < 2; rounds++) {
    for (let words = mostWords; words > 0; words--) {
      const first = last - words + 1;
      const label = first < 0 ? undefined : known(keyOf(tokens, first, last));
      if (label) return { label, from: tokens[first]!.start };
    }
    if (!isShort(tokens[last])) return null;
    last = overSigns(tokens, last - 1, -1);
  }
  return null;
}

/** The label that a line ends with behind its stamp, short words around it left aside. */
function after(known: LabelFinder, tokens: readonly Token[]): { label: StampLabel; to: number } | null {
  let first = overSigns(tokens, 0, 1);
  for (let rounds = 0; rounds < 2; rounds++) {
    for (let words = mostWords; words > 0; words--) {
      const last = first + words - 1;
      const label = tokens[last] && known(keyOf(tokens, first, last));
      const next = overSigns(tokens, last + 1, 1);
      if (label && overSigns(tokens, isShort(tokens[next]) ? next + 1 : next, 1) >= tokens.length)
        return { label, to: tokens.at(-1)!.end };
    }
    if (!isShort(tokens[first])) return null;
    first = overSigns(tokens, first + 1, 1);
  }
  return null;
}

/** The words from one token to another, as labels are looked up; signs such as `&` within are left aside. */
function keyOf(tokens: readonly Token[], first: number, last: number): string {
  if (tokens[first]!.kind !== 'word' || tokens[last]!.kind !== 'word') return '';
  const part = tokens.slice(first, last + 1).filter((token) => !isSign(token, '&-:'));
  return part.every((token) => token.kind === 'word') ? part.map((token) => token.key).join(' ') : '';
}

function overSigns(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from;
  for (let rounds = 0; rounds < mostWords && isSign(tokens[at], signs); rounds++) at += step;
  return at;
}

function isShort(token: Token | undefined): boolean {
  return token?.kind === 'word' && [...token.text].length <= 4;
}
