import type { Lexicon } from '../../lexicon/types.js';
import { type Outside, withoutLink } from './alone.js';
import type { Attribution, Reading } from './attribution.js';
import type { ReadBody } from './body.js';
import { fillFromWords, fillNames } from './fuller.js';
import type { Grammar } from './grammar.js';
import { hear, rememberNames } from './hear.js';
import { type Kind, kindOf, type Points, type Words } from './kinds.js';
import { meet, newPeople, type People, type Person } from './people.js';
import { worldOf } from './readings.js';
import type { Sentence } from './sentences.js';
import { type Link, linkInSentence } from './speakers.js';
import type { Token } from './tokens.js';
import { type Place, remember, resolve, type Stage, type Voice } from './voices.js';

/** What was decided about one marked quotation. */
export interface Decision {
  readonly kind: Kind;
  /** What spoke for and against a mere term. */
  readonly points: readonly Points[];
  readonly voice: Voice | null;
  readonly attribution: Attribution | null;
  /** The rule that named the speaker, or that found none. */
  readonly rule: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** One attribution of the story with whom it names. */
export interface Spoken {
  readonly sentence: number;
  readonly attribution: Attribution;
  readonly voice: Voice | null;
}

export interface Decisions {
  readonly quotes: readonly Decision[];
  readonly spoken: readonly Spoken[];
}

/** What the walk through the story carries along. */
export interface Walk {
  readonly body: ReadBody;
  readonly readings: readonly Reading[];
  readonly words: readonly Words[];
  readonly laterSpeaks: boolean;
  readonly stage: Stage;
  readonly quotes: Decision[];
  readonly spoken: Spoken[];
  /** Who spoke last, and in which sentence. */
  last: { readonly voice: Voice; readonly sentence: number } | null;
}

/** Decides kind and speaker of every marked quotation, in one walk through the story. */
export function decideQuotes(
  body: ReadBody,
  readings: readonly Reading[],
  words: readonly Words[],
  grammar: Grammar | null,
  lexicon: Lexicon,
): Decisions {
  const people = peopleOf(readings, grammar);
  if (grammar?.speech.speaker === 'marked') fillNames(worldOf(grammar, lexicon), people, body.sentences);
  else fillFromWords(people, body.inside);
  const walk: Walk = {
    body,
    readings,
    words,
    laterSpeaks: grammar?.speech.speaker === 'beside',
    stage: { people, lately: [] },
    quotes: [],
    spoken: [],
    last: null,
  };
  for (const [index, sentence] of body.sentences.entries()) decideSentence(walk, sentence, index);
  carryBack(walk);
  return { quotes: walk.quotes, spoken: walk.spoken };
}

/** `“We came.` | `“We won,” Rao said.`: what runs on into the next paragraph is of whoever speaks there. */
function carryBack({ body, quotes }: Walk): void {
  for (let index = quotes.length - 2; index >= 0; index--) {
    const decision = quotes[index]!;
    const next = quotes[index + 1]!;
    if (decision.voice || decision.kind !== 'direct' || !next.voice) continue;
    // `“We came.”` | `“We won,” he said.`: he was spoken of before both.
    const isOpen = body.quotes[index]!.lacks === 'close';
    if (!isOpen && (decision.rule !== 'alone' || next.voice.resolvedBy !== 'pronoun')) continue;
    const { items, paragraph } = body.sentences[next.sentence]!;
    if (items[0]!.quote !== index + 1 || paragraph !== body.quotes[index]!.paragraph + 1) continue;
    quotes[index] = { ...decision, voice: { ...next.voice, resolvedBy: 'carried' }, rule: 'carried-back' };
  }
}

/** All names of the story are known before the first quotation is looked at: the full one may come last. */
function peopleOf(readings: readonly Reading[], grammar: Grammar | null): People {
  const people = newPeople(grammar, grammar?.speech.speaker === 'marked');
  for (const { names } of readings) for (const name of names) meet(people, name);
  return people;
}

function decideSentence(walk: Walk, sentence: Sentence, index: number): void {
  const { stage } = walk;
  const reading = walk.readings[index]!;
  const place = { paragraph: sentence.paragraph, sentence: index, ...toldIn(walk, sentence) };
  const texts = textsIn(sentence);
  for (const name of reading.names) {
    const person = meet(stage.people, name);
    if (person) person.lastSeen = name.span[0];
  }
  const subject = reading.subject ? resolve(stage, reading.subject, place) : null;
  const acts = reading.attributions.length > 0;
  if (subject?.person && !subject.person.isBody) genderFrom(sentence, subject.person);
  if (subject?.person && (subject.person.named || subject.person.isBody || acts))
    remember(stage, subject, place, texts);
  const voices = hear(walk, reading, subject, place, texts);
  if (!acts && !reading.subject) rememberNames(stage, reading, place, texts);
  for (let at = 0; sentence.hasQuote && at < sentence.items.length; at++) {
    const item = sentence.items[at]!;
    if (item.kind === 'quote') decideQuote(walk, index, at, item.quote, voices, subject);
  }
  const speaks = ({ kind }: Attribution): boolean => kind !== 'source';
  const last = reading.attributions.findLast((attribution) => speaks(attribution) && voices.get(attribution));
  const speaker = last && voices.get(last);
  if (speaker && walk.last?.sentence !== index) walk.last = { voice: speaker, sentence: index };
}

/** The words with capitals in a sentence's quotations. */
function toldIn({ words }: Walk, { hasQuote, items }: Sentence): Pick<Place, 'told'> {
  if (!hasQuote) return {};
  const told = items.flatMap(({ quote }) => (quote < 0 ? [] : words[quote]!.tokens.filter(({ capital }) => capital)));
  return told.length > 0 ? { told: new Set(told.map(({ key }) => key)) } : {};
}

const noTexts: ReadonlySet<string> = new Set();

/** The nouns for texts in a sentence: `letter`, `tweet`. Most have none. */
function textsIn({ items }: Sentence): ReadonlySet<string> {
  const isText = ({ roles }: Token): boolean => roles.has('utterance');
  return items.some(isText) ? new Set(items.filter(isText).map(({ key }) => key)) : noTexts;
}

/** `Rao handed it over herself`: the reflexive tells of the subject. */
function genderFrom({ items }: Sentence, person: Person): void {
  if (person.gender !== 'any') return;
  const own = items.find(({ roles }) => roles.has('adverb') && (roles.has('female') || roles.has('male')));
  if (own) person.gender = own.roles.has('female') ? 'female' : 'male';
}

/** `Rao said people celebrated “wisely”`: what nobody in particular does is in the words of who says so. */
function sayerFor(link: Link, { attributions }: Reading, voices: ReadonlyMap<Attribution, Voice | null>): Link {
  const { attribution } = link;
  if (attribution.kind !== 'acts' || voices.get(attribution)) return link;
  const sayer = attributions.findLast(
    (each) => each.kind === 'says' && each.cueFrom < attribution.cueFrom && voices.get(each),
  );
  return sayer ? { attribution: sayer, rule: `around: ${sayer.rule}`, joined: false } : link;
}

function decideQuote(
  walk: Walk,
  index: number,
  at: number,
  quote: number,
  voices: ReadonlyMap<Attribution, Voice | null>,
  subject: Voice | null,
): void {
  const sentence = walk.body.sentences[index]!;
  const words = walk.words[quote]!;
  const hung = linkInSentence(sentence, walk.readings[index]!, at, words.text, walk.laterSpeaks);
  const link = hung && sayerFor(hung, walk.readings[index]!, voices);
  const named = link ? (voices.get(link.attribution) ?? null) : null;
  const setting = {
    items: sentence.items,
    at,
    attribution: named ? link!.attribution : null,
    joined: link?.joined ?? false,
  };
  const { kind, points } = kindOf(words, setting);
  if (kind === 'term') {
    walk.quotes[quote] = { kind, points, voice: null, attribution: null, rule: 'term', sentence: index };
    return;
  }
  const found: Outside = link
    ? { voice: named, rule: link.rule, attribution: link.attribution }
    : withoutLink(walk, index, at, kind, subject);
  const { voice, rule } = found;
  walk.quotes[quote] = { kind, points, voice, attribution: found.attribution ?? null, rule, sentence: index };
  if (voice) walk.last = { voice, sentence: index };
}
