import type { Mention } from './mention.js';
import { isKnown, meet, officeWords, type People, type Person } from './people.js';
import { fits, isHuman, isThing } from './pronoun-fits.js';

/** Somebody who speaks or acts at a place of the story. */
export interface Voice {
  readonly mention: Mention;
  readonly person: Person | null;
  readonly resolvedBy: 'name' | 'role' | 'pronoun' | 'carried';
}

/** Who was spoken of lately, the latest last. One walk through the story keeps it. */
export interface Stage {
  readonly people: People;
  /** Subjects and speakers of the sentences so far, the latest last, with the paragraph they stand in. */
  readonly lately: Remembered[];
}

/** Which paragraph and sentence. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
  /** Words with capitals in the quotations of the sentence: nobody speaks of himself by name. */
  readonly told?: ReadonlySet<string>;
}

interface Remembered extends Place {
  readonly voice: Voice;
  /** Nouns for texts in the same sentence: `letter`, `tweet`. */
  readonly texts: ReadonlySet<string>;
}

/** How far back a pronoun or an office may point, in subjects and speakers. */
const memory = 24;

/** Says who a mention means, or null where that cannot be told. */
export function resolve(stage: Stage, mention: Mention, place: Place): Voice | null {
  if (mention.nobody) return null;
  if (mention.kind === 'pronoun') return fromPronoun(stage, mention, place);
  if (mention.kind === 'name') return { mention, person: meet(stage.people, mention), resolvedBy: 'name' };
  if (mention.kind === 'office' && !mention.fresh) {
    const person = holderOf(stage, mention);
    if (person) return { mention, person, resolvedBy: 'role' };
  }
  if (mention.kind === 'text' && !mention.fresh && mention.ownText) {
    const writer = writerOf(stage, mention, place);
    if (writer) return { mention, person: writer, resolvedBy: 'role' };
  }
  const lately = isGeneral(stage, mention) ? lastHuman(stage, mention, place) : null;
  if (lately) return { mention, person: lately, resolvedBy: 'role' };
  const person = meet(stage.people, mention);
  if (person) person.lastSeen = mention.span[0];
  return { mention, person, resolvedBy: mention.kind === 'office' ? 'role' : 'name' };
}

/** Remembers a subject or speaker. */
export function remember(stage: Stage, voice: Voice, place: Place, texts: ReadonlySet<string>): void {
  stage.lately.push({ voice, ...place, texts });
  if (stage.lately.length > memory * 4) stage.lately.splice(0, stage.lately.length - memory);
}

function fromPronoun(stage: Stage, mention: Mention, place: Place): Voice | null {
  const { told, ...anywhere } = place;
  return searchBack(stage, mention, place) ?? (told ? searchBack(stage, mention, anywhere) : null);
}

function searchBack(stage: Stage, mention: Mention, place: Place): Voice | null {
  const pronoun = mention.pronoun!;
  let maybe: Person | null = null;
  let found: Person | null = null;
  const needsSpeaker = pronoun.gender === 'thing' || pronoun.number === 'plural';
  let body: { readonly person: Person; readonly sentence: number } | null = null;
  for (let index = stage.lately.length - 1; index >= Math.max(0, stage.lately.length - memory); index--) {
    const { voice, paragraph, sentence } = stage.lately[index]!;
    if (place.paragraph - paragraph > 3) break;
    const { person } = voice;
    if (!person || !fits(person, pronoun.gender, pronoun.number) || isTold(person, place)) continue;
    const near = place.sentence - sentence < 2;
    if (pronoun.gender === 'thing' && !isThing(person)) {
      if (near) maybe ??= person;
      continue;
    }
    // `Rao said that the court had agreed. … they added`: a body acts within what a person says.
    if (body && (body.sentence !== sentence || isHuman(person))) {
      found = body.sentence === sentence && person.speaks ? person : body.person;
      break;
    }
    if (!needsSpeaker && near && person.isBody) {
      body ??= { person, sentence };
      continue;
    }
    // `a boatman was hurt.` | `“…,” he said`: over paragraphs, whoever has neither name nor voice is meant where nobody
    // else is.
    const isSomebody = person.named || person.isBody || person.speaks || paragraph === place.paragraph;
    const sure = needsSpeaker ? person.speaks || (near && isThing(person)) : isSomebody && (isHuman(person) || near);
    if (sure) found = person;
    else maybe ??= person;
    if (found) break;
  }
  const person = found ?? body?.person ?? maybe;
  if (person && mention.gender !== 'any') person.gender = mention.gender;
  return person ? { mention, person, resolvedBy: 'pronoun' } : null;
}

const isTold = ({ named, isBody, keys }: Person, { told }: Place): boolean =>
  told !== undefined && named && !isBody && told.has(keys.at(-1)!);

/** Who holds an office: the latest of those whose title has all of its words. */
function holderOf(stage: Stage, mention: Mention): Person | null {
  const wanted = officeWords(stage.people, mention.titleKeys);
  return wanted.length === 0 ? null : (titledWith(stage, wanted) ?? kinOf(stage, mention));
}

function titledWith(stage: Stage, wanted: readonly string[]): Person | null {
  const holds = (person: Person): boolean => !person.isBody && wanted.every((word) => person.titleKeys.has(word));
  return (
    latestWho(stage, wanted, (person) => holds(person) && !isApart(person, wanted)) ?? latestWho(stage, wanted, holds)
  );
}

/** `Rao’s mother`: the only one of the story who is known as a mother. */
function kinOf({ people }: Stage, { owned, gender, titleKeys }: Mention): Person | null {
  const [kin] = officeWords(people, titleKeys.slice(-1));
  if (!owned || gender === 'any' || kin === undefined || titleKeys.length !== 2) return null;
  const [only, ...more] = (people.byOffice.get(kin) ?? []).filter(({ named, isBody }) => named && !isBody);
  return only && more.length === 0 ? only : null;
}

/** `the minister` is not the prime minister where another minister is known. */
const isApart = ({ apartTitles }: Person, wanted: readonly string[]): boolean =>
  [...apartTitles].some((title) => title.endsWith(` ${wanted.join(' ')}`));

function latestWho(stage: Stage, wanted: readonly string[], holds: (person: Person) => boolean): Person | null {
  for (let index = stage.lately.length - 1; index >= Math.max(0, stage.lately.length - memory); index--) {
    const { person } = stage.lately[index]!.voice;
    if (person?.named && holds(person)) return person;
  }
  return (stage.people.byOffice.get(wanted.at(-1)!) ?? []).slice(-12).findLast(holds) ?? null;
}

/** `the officer`, `the vendor`: a word for somebody already spoken of, whom no title in the story fits. */
const isGeneral = (stage: Stage, mention: Mention): boolean =>
  mention.human &&
  !mention.fresh &&
  mention.titleKeys.length === 1 &&
  !mention.owned &&
  !isKnown(stage.people, mention);

/** Who spoke last, in the same or the last paragraph; for a word that is a trade, somebody without a title of his own. */
function lastHuman(stage: Stage, mention: Mention, place: Place): Person | null {
  if (!mention.general && !(mention.kind === 'office' && mention.determined)) return null;
  for (let index = stage.lately.length - 1; index >= Math.max(0, stage.lately.length - 4); index--) {
    const { voice, paragraph } = stage.lately[index]!;
    const { person } = voice;
    if (place.paragraph - paragraph > 1) return null;
    if (!person || person.isBody || !person.named) continue;
    const agrees = mention.gender === 'any' || person.gender === 'any' || person.gender === mention.gender;
    const isFree = mention.general ? person.titleKeys.size > 0 : person.titleKeys.size === 0;
    return agrees && (person.speaks || person.human) && !person.plural && isFree ? person : null;
  }
  return null;
}

/** Whose letter, tweet or statement it is: that of the latest one in whose sentence such a text was spoken of. */
function writerOf(stage: Stage, mention: Mention, here: Place): Person | null {
  const noun = mention.titleKeys.at(-1) ?? '';
  for (let index = stage.lately.length - 1; index >= Math.max(0, stage.lately.length - 4); index--) {
    const { voice, paragraph, sentence, texts } = stage.lately[index]!;
    if (here.paragraph - paragraph > 2) return null;
    if (voice.person && sentence < here.sentence && texts.has(noun)) return voice.person;
  }
  return null;
}

/** A subject that can speak: not `the sustained rise`. */
export function speaking(subject: Voice | null): Voice | null {
  const { kind, human } = subject?.mention ?? { kind: 'unnamed', human: false };
  return kind !== 'unnamed' || human ? subject : null;
}
