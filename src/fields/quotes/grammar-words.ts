import { rowsIn, tableIn } from '../../lexicon/prepared/direct.js';
import { generalNouns, middleNames, surnames } from '../../lexicon/speech/general.js';
import type { Honorific, Language, Pronoun, SpeechWords } from '../../lexicon/types.js';
import { foldWords } from '../../text/fold-words.js';
import type { WordTable } from '../../text/word-table.js';
import { keyOf } from './grammar-key.js';
import type { Role } from './role.js';

/** All that is known of one word or phrase, as data. */
export interface Sort {
  readonly roles: readonly Role[];
  readonly pronoun: Pronoun | null;
  readonly honorific: Honorific | null;
  /** The number of words of the longest phrase that begins with it. */
  readonly longest: number;
}

/** The words of a language's grammar of speech as data. */
export interface GrammarWords {
  /** Most words are of the same few sorts. */
  readonly sort: (number: number) => Sort | undefined;
  /** By the key of a word or phrase, the number of its sort. */
  readonly byKey: WordTable;
}

interface Building {
  readonly roles: Set<Role>;
  pronoun: Pronoun | null;
  honorific: Honorific | null;
  longest: number;
}

/** The words of a language that has a grammar of speech. */
export function grammarWords({ tag, speech }: Language): GrammarWords {
  let made: ReturnType<typeof gather> | null = null;
  const gathered = (): ReturnType<typeof gather> => {
    made ??= gather(speech!);
    return made;
  };
  return {
    sort: rowsIn({ name: `${tag}/speechSorts`, make: () => gathered().sorts }),
    byKey: tableIn([{ name: `${tag}/speechWords`, make: () => gathered().byKey }]),
  };
}

function gather(speech: SpeechWords): { sorts: Sort[]; byKey: Map<string, number> } {
  const building = new Map<string, Building>();
  const plain = (key: string): Building => {
    const known = building.get(key) ?? { roles: new Set(), pronoun: null, honorific: null, longest: 1 };
    building.set(key, known);
    return known;
  };
  const at = (key: string): Building => {
    const words = key.split(' ');
    const first = plain(words[0]!);
    first.longest = Math.max(first.longest, words.length);
    return plain(key);
  };
  for (const [role, words] of rolesOf(speech)) for (const key of keysOf(words)) at(key).roles.add(role);
  for (const [i, key] of keysOf(speech.pronouns.map(({ text }) => text)).entries()) {
    Object.assign(at(key), { pronoun: speech.pronouns[i] }).roles.add('pronoun');
  }
  for (const [i, key] of keysOf(speech.honorifics.map(({ text }) => text)).entries()) {
    Object.assign(at(key), { honorific: speech.honorifics[i] }).roles.add('honorific');
  }
  return sorted(building);
}

function keysOf(words: readonly string[]): string[] {
  return foldWords(words).map(keyOf);
}

function sorted(building: ReadonlyMap<string, Building>): { sorts: Sort[]; byKey: Map<string, number> } {
  const sorts: Sort[] = [];
  const numbers = new Map<string, number>();
  const byKey = new Map<string, number>();
  for (const [key, { roles, pronoun, honorific, longest }] of building) {
    const sort: Sort = { roles: [...roles], pronoun, honorific, longest };
    const told = JSON.stringify(sort);
    if (!numbers.has(told)) numbers.set(told, sorts.push(sort) - 1);
    byKey.set(key, numbers.get(told)!);
  }
  return { sorts, byKey };
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
    ['relay', speech.relayVerbs ?? []],
    ['passive', speech.passives],
    ['passiveAgent', speech.passiveMarkers ?? []],
    ['sourceBefore', sources('before')],
    ['sourceAfter', sources('after')],
    ['agent', speech.agentMarkers],
    ['genitive', speech.genitives],
    ['relative', speech.relatives],
    ['blocker', speech.blockers],
    ['nameLink', speech.nameLinks],
    ['particle', speech.nameParticles],
    ['author', speech.authorMarkers],
    ['adposition', [...speech.adpositions, ...(speech.passiveMarkers ?? [])]],
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
    ['middleName', middleNames],
    ['female', speech.femaleWords],
    ['male', speech.maleWords],
  ];
}
