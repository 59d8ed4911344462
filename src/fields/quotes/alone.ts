import type { Attribution } from './attribution.js';
import type { Walk } from './decide.js';
import type { Kind } from './kinds.js';
import { signerOf } from './signed.js';
import { resolve, speaking, type Voice } from './voices.js';

/** A speaker found outside of the quotation's own sentence, or none, and by which rule. */
export interface Outside {
  readonly voice: Voice | null;
  readonly rule: string;
  readonly attribution?: Attribution;
}

/** Finds a speaker for a quotation that has no attribution in its own sentence. */
export function withoutLink(walk: Walk, index: number, at: number, kind: Kind, subject: Voice | null): Outside {
  const { sentences } = walk.body;
  const sentence = sentences[index]!;
  if (sentence.hasWords) {
    const signer = kind === 'direct' ? signerOf(sentence.items, at, walk.laterSpeaks) : null;
    if (signer) {
      const place = { paragraph: sentence.paragraph, sentence: index };
      return { voice: resolve(walk.stage, signer, place), rule: 'signed' };
    }
    const before = sentence.items[at - 1]?.key ?? '';
    const led = kind === 'direct' && /^[,:]$/u.test(before) ? speaking(subject) : null;
    return led ? { voice: led, rule: 'subject-comma' } : { voice: null, rule: 'no-attribution' };
  }
  const previous = sentences[index - 1];
  const spokeLast = walk.last !== null && walk.last.sentence === index - 1;
  const carried = (rule: string) => ({ voice: { ...walk.last!.voice, resolvedBy: 'carried' as const }, rule });
  if (spokeLast && previous?.paragraph === sentence.paragraph) return carried('carried');
  const behind = behindAlone(walk, index);
  if (behind) return behind;
  const follows = previous?.paragraph === sentence.paragraph - 1;
  if (spokeLast && follows && previous.leadsOn) return carried('led-by-paragraph');
  // `“We won,” Rao said.` | `“It is over.”`: where speakers stand behind, the next words are of the same.
  const isOwn = walk.laterSpeaks && kind === 'direct' && previous?.hasQuote === true && at === 0;
  if (spokeLast && follows && (isOwn || runsOn(walk, index))) return carried('carried-over-paragraphs');
  // `Rao wrote to the board on Monday.` | `“The lake is full.”`
  const { person } = walk.last?.voice ?? { person: null };
  const isPerson = person?.named === true && !person.isBody && !person.plural;
  if (spokeLast && follows && isPerson && walk.laterSpeaks && kind === 'direct' && at === 0)
    return carried('said-before');
  return { voice: null, rule: 'alone' };
}

/** The paragraph before ends with a quotation, and this one is no mere crosshead in marks. */
function runsOn(walk: Walk, index: number): boolean {
  const before = walk.body.sentences[index - 1]!.items.at(-1)!;
  const quote = walk.body.sentences[index]!.items.find((token) => token.kind === 'quote')!;
  if (before.kind !== 'quote') return false;
  return walk.body.quotes[before.quote]!.lacks === 'close' || /[.।॥۔?؟!,…]$/u.test(walk.words[quote.quote]!.text);
}

/** `“…!” Rao said.`: the next sentence is nothing but the attribution. */
function behindAlone(walk: Walk, index: number): Outside | null {
  const next = walk.body.sentences[index + 1];
  const first = walk.readings[index + 1]?.attributions[0];
  if (!next || !first?.mention || first.from !== 0 || next.paragraph !== walk.body.sentences[index]!.paragraph)
    return null;
  if (next.items[first.to]?.roles.has('conjunction') || next.hasQuote) return null;
  const voice = resolve(walk.stage, first.mention, { paragraph: next.paragraph, sentence: index + 1 });
  return { voice, rule: `next sentence: ${first.rule}`, attribution: first };
}
