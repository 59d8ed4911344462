import { once } from '../text/pattern.js';
import type { Phrases } from '../text/phrases.js';
import type { Span } from '../text/span.js';
import { isSpace } from '../text/span.js';
import { phrasesIn } from './prepared/direct.js';
import { scriptParts } from './prepared/part.js';
import type { DisclaimerWords, Language, Lexicon, PageWords } from './types.js';

/** Looks a text over for one list of the lexicon. It has the face of a pattern. */
export interface Matcher {
  test(text: string): boolean;
  /** What matched, or null. */
  exec(text: string): readonly [string] | null;
}

/** The lexicon's page words; pages mix languages, so each matcher knows the words of all of them. */
export interface PagePatterns {
  /** A label at the start, with the marks behind it. */
  readonly authorLabel: Matcher;
  readonly editorLabel: Matcher;
  readonly summaryLabel: Matcher;
  readonly storyLabel: Matcher;
  readonly creditLabel: Matcher;
  /** Words at the start, the rest of the line free. */
  readonly linkLabel: Matcher;
  /** The same words at the very end: a text that goes on elsewhere. */
  readonly linkTail: Matcher;
  readonly furnitureStart: Matcher;
  readonly footStart: Matcher;
  /** The whole text, up to four phrases in a row. */
  readonly furniture: Matcher;
  readonly advertLabel: Matcher;
  /** The whole text, one phrase. */
  readonly furnitureItem: Matcher;
  readonly section: Matcher;
  /** Three or more section names in a row at the start, or two that are glued. */
  readonly menu: Matcher;
  /** Behind a reporter's name. */
  readonly authorTail: Phrases;
  /** The end of the text. */
  readonly desk: Matcher;
  /** Anywhere. */
  readonly caption: Matcher;
  readonly bylineTitle: Matcher;
  readonly promoVerbs: Phrases;
  readonly promoThings: Phrases;
  /** Before reporters in a credit. */
  readonly reporting: Phrases;
  readonly bureau: Matcher;
  /** Between names. */
  readonly conjunction: Matcher;
  /** Every byline's label in a text, whatever stands before it. */
  labels(text: string): { readonly index: number; readonly text: string }[];
}

export const pagePatterns = once((lexicon: Lexicon): PagePatterns => {
  const words = (...keys: (keyof PageWords)[]): Phrases => {
    const wordsOf = ({ page }: Language): string[] => keys.flatMap((key) => (page[key] ?? []) as readonly string[]);
    return phrasesIn(scriptParts(lexicon, keys.join('+'), (languages) => languages.flatMap(wordsOf)));
  };
  const byline = words('authorLabels', 'editorLabels');
  const sections = words('sections');
  const furniture = words('furniture', 'advertLabels');
  return {
    authorLabel: label(words('authorLabels')),
    editorLabel: label(words('editorLabels')),
    summaryLabel: heading(words('summaryLabels')),
    storyLabel: heading(words('storyLabels')),
    creditLabel: label(words('creditLabels')),
    linkLabel: opening(words('linkLabels')),
    linkTail: ending(words('linkLabels')),
    furnitureStart: opening(words('furnitureStarts')),
    footStart: opening(words('footStarts')),
    furniture: whole(furniture),
    advertLabel: whole(words('advertLabels')),
    furnitureItem: matcher((text) => (furniture.lengthAt(text, 0) === text.length ? text.length : 0)),
    section: whole(sections),
    menu: menu(sections),
    authorTail: words('authorTails'),
    desk: ending(words('deskNames')),
    caption: anywhere(words('captionWords')),
    bylineTitle: anywhere(words('bylineTitles')),
    promoVerbs: words('promoVerbs'),
    promoThings: words('promoThings'),
    reporting: words('reportingLabels'),
    bureau: whole(words('bureauWords')),
    conjunction: whole(words('conjunctions')),
    labels: (text) =>
      [...byline.all(text), ...gluedLabels(text, byline)]
        .sort((a, b) => a[0] - b[0])
        .map(([start, end]) => ({ index: start, text: text.slice(start, end) + marksAt(text, end) })),
  };
});

/** `By AshaEdited By: Meera`: a label of some words that a page glues to the name before it. */
function gluedLabels(text: string, phrases: Phrases): Span[] {
  return [...text.matchAll(/[a-z](?=[A-Z])/gu)].flatMap(({ index }): Span[] => {
    const length = phrases.lengthAt(text, index + 1);
    return text.slice(index + 1, index + 1 + length).includes(' ') ? [[index + 1, index + 1 + length]] : [];
  });
}

/** The grammar of syndication notices. */
export interface DisclaimerPatterns
  extends Record<Exclude<keyof DisclaimerWords, `publisher${string}` | 'ownHouse'>, Matcher> {
  /** Any word of the grammar that a line must have to be looked at. */
  readonly trigger: Matcher;
  readonly publisherBefore: Phrases;
  readonly publisherAfter: Phrases;
  readonly ownHouse: Phrases;
}

export const disclaimerPatterns = once((lexicon: Lexicon): DisclaimerPatterns => {
  const words = (...keys: (keyof DisclaimerWords)[]): Phrases => {
    const wordsOf = ({ disclaimer }: Language): string[] => keys.flatMap((key) => disclaimer[key]);
    const name = `disclaimer.${keys.join('+')}`;
    return phrasesIn(scriptParts(lexicon, name, (languages) => languages.flatMap(wordsOf)));
  };
  return {
    labels: label(words('labels')),
    story: anywhere(words('story')),
    source: anywhere(words('source')),
    notEdited: anywhere(words('notEdited')),
    edited: anywhere(words('edited')),
    headlineEdited: anywhere(words('headlineEdited')),
    noLiability: anywhere(words('noLiability')),
    publisherBefore: words('publisherBefore'),
    publisherAfter: words('publisherAfter'),
    ownHouse: words('ownHouse'),
    trigger: anywhere(words('labels', 'source', 'notEdited', 'edited', 'noLiability')),
  };
});

function matcher(lengthOf: (text: string) => number): Matcher {
  return {
    test: (text) => lengthOf(text) > 0,
    exec: (text) => {
      const length = lengthOf(text);
      return length > 0 ? [text.slice(0, length)] : null;
    },
  };
}

/** `By`, `(Eds:`, `-With inputs from`: a label and the marks around it. */
function label(phrases: Phrases): Matcher {
  return matcher((text) => {
    const start = behindMark(text, '([-');
    const length = phrases.lengthAt(text, start);
    return length > 0 ? start + length + marksAt(text, start + length).length : 0;
  });
}

/** The offset behind one of the marks at a text's start, and behind white space; either may be missing. */
function behindMark(text: string, marks: string): number {
  const at = text !== '' && marks.includes(text.charAt(0)) ? 1 : 0;
  return at < text.length && isSpace(text.charCodeAt(at)) ? at + 1 : at;
}

/** The offset behind up to five marks and signs of white space. */
function behindMarks(text: string, from: number, marks: string): number {
  let at = from;
  while (at < text.length && at < from + 5 && (isSpace(text.charCodeAt(at)) || marks.includes(text.charAt(at)))) at++;
  return at;
}

function marksAt(text: string, at: number): string {
  return /^\s?(?:[:;|-]{1,3})?\s?/u.exec(text.slice(at, at + 6))![0];
}

/** A label over a part of the page: alone on its line, before a mark, or glued to the text; never a sentence's word. */
function heading(phrases: Phrases): Matcher {
  return matcher((text) => {
    const length = phrases.lengthAt(text, 0);
    if (length === 0) return 0;
    const rest = text.slice(length, length + 3);
    const mark = /^\s?[:|-]\s?/u.exec(rest)?.[0].length ?? 0;
    return mark > 0 || rest.trim() === '' || /^\S/u.test(rest) ? length + mark : 0;
  });
}

function opening(phrases: Phrases): Matcher {
  return matcher((text) => {
    const start = behindMark(text, '([*>•-');
    const length = phrases.lengthAt(text, start);
    return length > 0 ? start + length : 0;
  });
}

/** One to four phrases in a row that fill the text, with marks between. */
function whole(phrases: Phrases): Matcher {
  return matcher((text) => {
    const { end, count } = rowOf(text, 4, phrases.lengthAt);
    return count > 0 && end >= text.length ? end : 0;
  });
}

/** Three or more section names in a row at the start, glued or not; two only where they are glued. */
function menu(sections: Phrases): Matcher {
  return matcher((text) => {
    const { end, count } = rowOf(text, 60, sections.gluedLengthAt);
    const glued = /^\S{1,40}$/u.test(text.slice(0, end).trim());
    return count >= 3 || (count === 2 && glued) ? end : 0;
  });
}

/** How far a row of phrases goes from the start of a text, and how many there are. */
function rowOf(
  text: string,
  most: number,
  lengthAt: (text: string, offset: number) => number,
): { end: number; count: number } {
  let end = behindMarks(text, 0, '*>•|-');
  let count = 0;
  for (let length = lengthAt(text, end); length > 0 && count < most; length = lengthAt(text, end)) {
    count++;
    end += length;
    end = behindMarks(text, end, '|>»›•·:.,/-');
  }
  return { end, count };
}

/** Phrases at the very end of a text, as a desk's name ends a byline. */
function ending(phrases: Phrases): Matcher {
  return matcher((text) => {
    const tail = text.slice(-80);
    const last = phrases.all(tail).at(-1);
    return last && last[1] === tail.length ? text.length : 0;
  });
}

function anywhere(phrases: Phrases): Matcher {
  return {
    test: (text) => phrases.first(text) !== null,
    exec: (text) => {
      const span = phrases.first(text);
      return span ? [text.slice(...span)] : null;
    },
  };
}
