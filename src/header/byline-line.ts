import { wireWords } from '../lexicon/wire-words.js';
import { later } from '../text/pattern.js';

/** A byline that a header states, taken apart where no language of the lexicon can. */
export interface BylineLine {
  /** What is left to read: one name or several, a label of the lexicon's languages before them. */
  readonly parts: readonly string[];
  /** The house behind a name: `The San Diego Union-Tribune`. */
  readonly house: string | null;
}

/**
 * Takes the foreign label off a byline, parts names that foreign words join, and sets the writer's house apart.
 *
 * @param isAgency whether words name an agency and nothing else
 */
export function bylineLine(text: string, isAgency: (words: string) => boolean): BylineLine {
  const words = withoutLabel(text);
  const comma = words.search(/,\s/u);
  const behind = comma > 0 ? words.slice(comma + 1).trim() : '';
  const house = behind !== '' && (isHouse(behind) || isAgency(behind)) ? behind : null;
  return { parts: joinedNames(house === null ? words : words.slice(0, comma)), house };
}

/** `Von Marta Beispiel` → `Marta Beispiel`; `ByMarta Beispiel` → `By Marta Beispiel`. */
function withoutLabel(text: string): string {
  const glued = gluedLabel().exec(text)?.[0] ?? '';
  if (glued !== '') return glued === 'By' ? `By ${text.slice(2)}` : text.slice(glued.length);
  const label = foreignLabel().exec(text)?.[0] ?? '';
  const rest = text.slice(label.length);
  // `Van Gaal` alone is a name; `Von dpa` names an agency.
  return label === '' || (isOneWord(rest) && !unlikeNames.test(label)) ? text : rest;
}

const foreignLabels = wireWords.bylines.filter((word) => word !== 'By').join('|');
const foreignLabel = later(() => new RegExp(`^(?:${foreignLabels}):?\\s{1,4}(?=\\S)`, 'u'));
const gluedLabel = later(() => new RegExp(`^(?:By|${foreignLabels})(?=\\p{Lu}\\p{L}{2,24}(?:\\s|$))`, 'u'));
/** Labels that no name of a person begins with. */
const unlikeNames = /^(?:Von|Par|Por|Door)/u;

function isOneWord(text: string): boolean {
  return !/\S\s+\S/u.test(text);
}

/** `Marta Beispiel und Jan Muster`: both sides are names of two words or more, for `Ortega y Gasset` is one. */
function joinedNames(text: string): string[] {
  const parts = text.split(joins());
  return parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part) && !isOneWord(part)) ? parts : [text];
}

const joins = later(() => new RegExp(`\\s{1,4}(?:${wireWords.joins.join('|')})\\s{1,4}`, 'u'));

/** Whether what stands behind a name's comma is a house: `The …`, or a word that houses are called by. */
function isHouse(text: string): boolean {
  if (text.length > 80 || /[,;]/u.test(text)) return false;
  return /^The\s\p{Lu}/u.test(text) || (!isOneWord(text) && houses().test(text));
}

const houses = later(() => new RegExp(`(?<![\\p{L}\\p{M}])(?:${wireWords.houses.join('|')})(?![\\p{L}\\p{M}])`, 'u'));

/** `gr/bp`, `daa/mt/msr`: initials of a desk, in small letters. */
export function isInitials(text: string): boolean {
  return /^\p{Ll}{1,4}(?:[/+]\p{Ll}{1,4}){1,6}$/u.test(text);
}

/** Whether words are a sentence or a heading rather than names: more plain words in small letters than capitals. */
export function isSentence(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}{3}/u.test(word) && !wireWords.nameParticles.has(word));
  return small.length >= 3 && small.length > words.filter((word) => /^\p{Lu}/u.test(word)).length;
}
