import { opensSmall } from '../../text/signs.js';
import type { Attribution } from './attribution.js';
import type { Marked } from './marked.js';
import { hasAny } from './role.js';
import type { Token } from './tokens.js';

/** What the sentence around a quotation says about it. */
export interface Setting {
  readonly items: readonly Token[];
  /** Index of the quotation among the items. */
  readonly at: number;
  /** The attribution of the quotation's own sentence that covers it. */
  readonly attribution: Attribution | null;
  /** The attribution stands right before the quotation or right behind it. */
  readonly joined: boolean;
}

/** What is known of a quotation's words. */
export interface Words {
  readonly marked: Marked;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The same words are marked more than once in the story. */
  readonly repeated: boolean;
  /** They are a news agency's name. */
  readonly isAgency: boolean;
  /** The last of several words has the ending of a finite verb. */
  readonly endsInVerb: boolean;
  /** Nothing is known of the language's verbs. */
  readonly foreign: boolean;
  /** They stand in single marks, and the story has longer speech in double ones. */
  readonly lesserMarks: boolean;
}

export type Kind = 'direct' | 'partial' | 'term';

const closing = /[.।॥۔?؟!,،…]$/u;

/** What one sign of a term is worth, and its name. */
export type Points = readonly [points: number, name: string];

/** Tells utterances, words of one and mere terms apart. */
export function kindOf(words: Words, setting: Setting): { kind: Kind; points: readonly Points[] } {
  const points = termScore(words, setting);
  const total = points.reduce((sum, [each]) => sum + each, 0);
  if (total >= 2) return { kind: 'term', points };
  return { kind: isUtterance(words, setting) ? 'direct' : 'partial', points };
}

/** Stands as an utterance of its own: introduced by a comma or colon, or first in its sentence, and not a mere phrase. */
function isUtterance(words: Words, { items, at, joined }: Setting): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (isFragment(words, items, at)) return false;
  // `ने कहा, ‘आग’ की सूचना मिली`: one word that the sentence goes on with.
  if (words.tokens.length === 1 && after?.roles.has('genitive') && !closing.test(words.text)) return false;
  if (words.foreign && isForeignUtterance(words, items, at)) return true;
  if (before && !isIntroduced(items, at) && !(joined && before.roles.has('conjunction') && isWhole(words))) {
    return joined && (before.roles.has('verb') || before.roles.has('auxiliary')) && words.tokens.length > 3;
  }
  if (closing.test(words.text) || hasClause(words)) return true;
  return after === undefined || after.ends || joined;
}

/** `ने कहा कि “…”`: closed by its own stop, or a clause so long that it stands by itself. */
const isWhole = (words: Words): boolean =>
  closing.test(words.text) || (hasClause(words) && words.tokens.length >= leastWhole);

const leastWhole = 10;

function isIntroduced(items: readonly Token[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || /^[,:-]$/u.test(before.key) || before.ends || before.kind === 'quote') return true;
  // `ने कहा की “…”`: the conjunction misspelt.
  return before.roles.has('genitive') && items[at - 2]?.roles.has('verb') === true;
}

/** Where no verb is known: several words with a stop of their own, or set apart by a comma, or a whole sentence's worth. */
function isForeignUtterance({ text, tokens }: Words, items: readonly Token[], at: number): boolean {
  const count = tokens.filter((token) => token.kind === 'word').length;
  const apart = isIntroduced(items, at) || items[at + 1]?.key === ',';
  return (count > 2 && closing.test(text)) || (count > 3 && apart) || count > 7;
}

/** `a tag protects walls, “not fingers”`: small letters behind a comma go on with the sentence, if no quotation went before. */
function isFragment(words: Words, items: readonly Token[], at: number): boolean {
  if (items[at - 1]?.key !== ',' || !opensSmall(words.text) || closing.test(words.text)) return false;
  return !hasClause(words) && words.tokens.length <= longestFragment && !items.slice(0, at).some(isQuote);
}

const longestFragment = 6;
const isQuote = (token: Token): boolean => token.kind === 'quote';

/** `the project "a parking lot for waves"`: a title begins with a capital, in scripts that have them. */
function isCalled({ text, tokens }: Words): boolean {
  return opensSmall(text) && tokens.length > 2 && tokens[0]!.roles.has('determiner');
}

const hasClause = (words: Words): boolean =>
  words.endsInVerb || words.tokens.some((token) => token.roles.has('clauseWord'));

/** `‘…’ से कहा`: the marked words are whoever is spoken to. */
function isAddressee(items: readonly Token[], at: number): boolean {
  if (!items[at]?.roles.has('addresseeMarker')) return false;
  const next = items[at + 1];
  return next !== undefined && (next.roles.has('verb') || next.roles.has('addresseeWord'));
}

/** `“Paper Boat” (PB)`: a name that the story will go on to use in short. */
const isAbbreviated = (items: readonly Token[], at: number): boolean =>
  items[at + 1]?.key === '(' && items[at + 2]?.acronym === true && items[at + 3]?.key === ')';

/** A number, an article or a glued possessive before it makes it a thing: `India's 'blue economy'`. */
function isCounted(items: readonly Token[], at: number): boolean {
  const before = items[at - 1];
  if (!before) return false;
  if (before.pronoun && !before.pronoun.owning) return false;
  return (
    before.kind === 'number' ||
    before.roles.has('determiner') ||
    (before.roles.has('genitive') && items[at - 2]?.end === before.start)
  );
}

/** `the film “…”`, `the word the “…”`; a title may stand behind a comma: `this year's theme, “Clean Air for the Town,”`. */
function isNamed(items: readonly Token[], at: number, isTitle: boolean): boolean {
  const before = items[at - 1];
  if (!before) return false;
  const parts = before.roles.has('determiner') || (isTitle && before.key === ',');
  return before.roles.has('termBefore') || (parts && items[at - 2]?.roles.has('termBefore') === true);
}

/** `Clean Air for All`: a word with a capital, or a small one between. */
const isOfTitle = ({ capital, roles }: Token): boolean => capital || isSmallWord(roles);
const isSmallWord = hasAny('adposition', 'determiner', 'link');

/** `said that it was a 'slow start'`: what somebody says a thing is, in his own words. */
function isPredicate(items: readonly Token[], at: number): boolean {
  const before = items[at - 1];
  const verb = before?.roles.has('determiner') ? items[at - 2] : before;
  return verb?.roles.has('auxiliary') === true;
}

function termScore(words: Words, setting: Setting): Points[] {
  const { items, at, attribution, joined } = setting;
  const { tokens, text } = words;
  const after = items[at + 1];
  const plain = tokens.filter((token) => token.kind === 'word' && !token.roles.has('genitive'));
  const score: Points[] = [];
  const add = (points: number, name: string, holds: boolean): void => {
    if (holds) score.push([points, name]);
  };
  const capitals = plain.filter((token) => token.capital).length;
  const content = plain.filter((token) => token.capital || token.roles.size === 0).length;
  add(4, 'agency', words.isAgency);
  const isTitle = capitals > 2 && capitals < plain.length && plain.every(isOfTitle);
  const named = !isCalled(words) && isNamed(items, at, isTitle);
  add(4, 'named', named);
  // `फिल्म ‘मैं नाव हूं’ के ट्रेलर`: the sentence goes on with the thing.
  add(3, 'owner', named && plain.length < 9 && after?.roles.has('genitive') === true && !closing.test(text));
  add(6, 'abbreviated', isAbbreviated(items, at));
  add(plain.length < 5 ? 4 : 3, 'before-term', after?.roles.has('termAfter') === true && !joined);
  add(3, 'term-word', !joined && plain.length < 5 && tokens.at(-1)?.roles.has('termAfter') === true);
  add(3, 'term-first', !joined && plain.length < 5 && plain.length > 1 && tokens[0]!.roles.has('termBefore'));
  add(4, 'addressee', plain.length < 6 && isAddressee(items, at + 1));
  add(3, 'repeated', words.repeated);
  add(3, 'title-case', plain.length > 1 && capitals === plain.length);
  add(4, 'title', isTitle);
  add(1, 'capitals', !isTitle && plain.length > 1 && capitals > 1 && capitals < plain.length && capitals >= content);
  add(1, 'capital', plain.length === 1 && capitals === 1);
  add(2, 'lesser-marks', words.lesserMarks);
  // `301 to 400 “very poor”`: what a range is called.
  add(2, 'numbered', plain.length < 4 && items[at - 1]?.kind === 'number');
  add(1, 'counted', words.lesserMarks && isCounted(items, at));
  add(1, 'single-marks', words.marked.width === 1);
  add(1, 'digits', plain.length < 4 && /[0-9]/u.test(text));
  add(1, 'unattributed', attribution === null);
  add(1, 'one-word', attribution === null && tokens.length === 1 && !after?.roles.has('naming'));
  add(-2, 'attributed', attribution !== null && attribution.kind !== 'source');
  add(-3, 'joined', joined);
  add(-2, 'predicate', attribution?.kind === 'says' && isPredicate(items, at));
  add(-2, 'phrase', !isTitle && attribution !== null && plain.length > 3);
  add(-2, 'long', !isTitle && plain.length > 6);
  add(-2, 'clause', hasClause(words));
  // `rated “poor,”`: a comma within the marks is of the sentence around.
  add(-2, 'closed', closing.test(text) && (plain.length > 2 || isIntroduced(items, at)));
  add(-3, 'foreign-words', words.foreign && (plain.length > 3 || isForeignUtterance(words, items, at)));
  return score;
}
