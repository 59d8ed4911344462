import { generalNouns, surnames } from '../../lexicon/speech/general.js';
import type { Honorific, Language, Pronoun, SpeechWords } from '../../lexicon/types.js';
import { once } from '../../text/pattern.js';
import { foldWord } from '../../text/reading-copy.js';

/** What a word or phrase can be in reported speech. One word may have several roles. */
export type Role =
  | 'verb'
  | 'participle'
  | 'actVerb'
  | 'plainVerb'
  | 'speechNoun'
  | 'lightVerb'
  | 'ownedCue'
  | 'passive'
  | 'sourceBefore'
  | 'sourceAfter'
  | 'agent'
  | 'genitive'
  | 'relative'
  | 'blocker'
  | 'nameLink'
  | 'particle'
  | 'author'
  | 'adposition'
  | 'conjunction'
  | 'link'
  | 'clauseStart'
  | 'adverb'
  | 'auxiliary'
  | 'determiner'
  | 'pronoun'
  | 'title'
  | 'honorific'
  | 'speakerNoun'
  | 'bodyNoun'
  | 'utterance'
  | 'ownText'
  | 'hearsay'
  | 'anonymous'
  | 'nonName'
  | 'initial'
  | 'termBefore'
  | 'addresseeMarker'
  | 'addresseeWord'
  | 'naming'
  | 'termAfter'
  | 'clauseWord'
  | 'fresh'
  | 'general'
  | 'surname'
  | 'female'
  | 'male';

/** All that is known of one word or phrase. */
export interface Entry {
  readonly roles: ReadonlySet<Role>;
  readonly pronoun: Pronoun | null;
  readonly honorific: Honorific | null;
  /** The number of words of the longest phrase that begins with it. */
  readonly longest: number;
}

/** A language's grammar of speech, indexed for one walk over the words of a text. */
export interface Grammar {
  readonly speech: SpeechWords;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Endings that make a word a title, by their last code unit. */
  readonly titleEndings: ReadonlyMap<number, readonly string[]>;
  /** Each short form of a title with the full one. */
  readonly sameTitles: ReadonlyMap<string, string>;
  /** Words that begin with an apostrophe, without it. */
  readonly elisions: ReadonlySet<string>;
  readonly nonNameEndings: readonly string[];
  /** Markers written together with the word before, the longest first: `-ले`, `-च्या`. */
  readonly agentEndings: readonly string[];
  readonly genitiveEndings: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
}

const usualSigns = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['`', "'"],
  ['´', "'"],
  ['،', ','],
  ['؛', ';'],
]);
const unusualSigns = new Set([...usualSigns.keys()].map((sign) => sign.charCodeAt(0)));

/** How a word is looked up: folded, in small letters, with one kind of apostrophe. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  for (let index = 0; index < lower.length; index++) {
    if (unusualSigns.has(lower.charCodeAt(index))) return lower.replace(/[‘’`´،؛]/gu, (sign) => usualSigns.get(sign)!);
  }
  return lower;
}

/** The grammar of the first of the languages that has one written down, or null. */
export function grammarOf(languages: readonly Language[]): Grammar | null {
  const main = languages[0];
  return main?.speech ? compiled(main) : null;
}

interface Building {
  readonly roles: Set<Role>;
  pronoun: Pronoun | null;
  honorific: Honorific | null;
  longest: number;
}

const compiled = once((language: Language): Grammar => {
  const speech = language.speech!;
  const building = new Map<string, Building>();
  const plain = (key: string): Building => {
    const known = building.get(key) ?? { roles: new Set(), pronoun: null, honorific: null, longest: 1 };
    building.set(key, known);
    return known;
  };
  const at = (text: string): Building => {
    const key = keyOf(foldWord(text));
    const words = key.split(' ');
    const first = plain(words[0]!);
    first.longest = Math.max(first.longest, words.length);
    return plain(key);
  };
  for (const [role, words] of rolesOf(speech)) for (const word of words) at(word).roles.add(role);
  for (const pronoun of speech.pronouns) Object.assign(at(pronoun.text), { pronoun }).roles.add('pronoun');
  for (const honorific of speech.honorifics) Object.assign(at(honorific.text), { honorific }).roles.add('honorific');
  return {
    speech,
    entries: building,
    titleEndings: byLastUnit(speech.titleEndings.map((ending) => keyOf(foldWord(ending)))),
    elisions: new Set(speech.elisions.map((word) => keyOf(foldWord(word)))),
    nonNameEndings: speech.nonNameEndings,
    agentEndings: endingsOf(speech.agentMarkers),
    genitiveEndings: endingsOf(speech.genitives),
    sameTitles: new Map(
      Object.entries(speech.sameTitles).map(([short, full]) => [keyOf(foldWord(short)), keyOf(foldWord(full))]),
    ),
    abbreviations: new Set(language.abbreviations.map((word) => keyOf(foldWord(word)).replace(/\.$/u, ''))),
  };
});

/** Those of a list of markers that begin with a hyphen, without it. */
const endingsOf = (markers: readonly string[]): string[] =>
  markers
    .filter((marker) => marker.startsWith('-'))
    .map((marker) => keyOf(foldWord(marker.slice(1))))
    .sort((a, b) => b.length - a.length);

function byLastUnit(endings: readonly string[]): Map<number, string[]> {
  const map = new Map<number, string[]>();
  for (const ending of endings) {
    const unit = ending.charCodeAt(ending.length - 1);
    map.set(unit, [...(map.get(unit) ?? []), ending]);
  }
  return map;
}

function rolesOf(speech: SpeechWords): [Role, readonly string[]][] {
  const sources = (speaker: 'before' | 'after') =>
    speech.sourcePhrases.filter((phrase) => phrase.speaker === speaker).map((phrase) => phrase.text);
  return [
    ['verb', speech.verbs],
    ['participle', speech.participles],
    ['actVerb', speech.actVerbs],
    ['plainVerb', speech.plainVerbs],
    ['speechNoun', speech.speechNouns],
    ['lightVerb', speech.lightVerbs],
    ['ownedCue', speech.ownedCues],
    ['passive', speech.passives],
    ['sourceBefore', sources('before')],
    ['sourceAfter', sources('after')],
    ['agent', speech.agentMarkers],
    ['genitive', speech.genitives],
    ['relative', speech.relatives],
    ['blocker', speech.blockers],
    ['nameLink', speech.nameLinks],
    ['particle', speech.nameParticles],
    ['author', speech.authorMarkers],
    ['adposition', speech.adpositions],
    ['conjunction', speech.conjunctions],
    ['link', speech.links],
    ['clauseStart', speech.clauseStarts],
    ['adverb', speech.adverbs],
    ['auxiliary', speech.auxiliaries],
    ['determiner', speech.determiners],
    ['title', speech.titles],
    ['speakerNoun', speech.speakerNouns],
    ['bodyNoun', speech.bodyNouns],
    ['utterance', speech.utteranceNouns],
    ['ownText', speech.ownTexts],
    ['hearsay', speech.hearsay],
    ['anonymous', speech.anonymous],
    ['nonName', speech.nonNames],
    ['initial', speech.initials],
    ['termBefore', speech.termBefore],
    ['addresseeMarker', speech.addresseeMarkers],
    ['addresseeWord', speech.addresseeWords],
    ['naming', speech.namingWords],
    ['termAfter', speech.termAfter],
    ['clauseWord', speech.clauseWords],
    ['fresh', speech.freshWords],
    ['general', generalNouns],
    ['surname', surnames],
    ['female', speech.femaleWords],
    ['male', speech.maleWords],
  ];
}
