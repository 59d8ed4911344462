import type { Attribution, Reading } from './attribution.js';
import type { Walk } from './decide.js';
import { type Place, remember, resolve, type Stage, speaking, type Voice } from './voices.js';

/** Resolves the speakers of a sentence's attributions, each in view of those before it. */
export function hear(
  walk: Walk,
  reading: Reading,
  subject: Voice | null,
  place: Place,
  texts: ReadonlySet<string>,
): Map<Attribution, Voice | null> {
  const voices = new Map<Attribution, Voice | null>();
  let current: Voice | null = null;
  let sayer: Voice | null = null;
  for (const attribution of reading.attributions) {
    const voice: Voice | null = attribution.mention
      ? resolve(walk.stage, attribution.mention, place)
      : (current ?? speaking(subject) ?? goingOn(walk, attribution, place));
    voices.set(attribution, voice);
    walk.spoken.push({ sentence: place.sentence, attribution, voice });
    if (!voice) continue;
    if (attribution.rule !== 'owned') current = voice;
    if (!voice.person) continue;
    if (attribution.kind === 'says') {
      voice.person.human = true;
      voice.person.speaks = true;
    }
    remember(walk.stage, voice, place, texts);
    // `Rao said the mayor opposed it.`: the next `he` is Rao, who speaks, and not the mayor, of whom he does.
    if (attribution.kind === 'says') sayer = voice;
    else if (sayer?.person && sayer.person !== voice.person && isNamed(sayer))
      remember(walk.stage, sayer, place, texts);
  }
  return voices;
}

const isNamed = ({ person }: Voice): boolean => person?.named === true && !person.isBody;

/** `Adding, “…”` opens a sentence: whoever spoke in the one before goes on. */
function goingOn(walk: Walk, { rule, cueFrom }: Attribution, { sentence, paragraph }: Place): Voice | null {
  const { last, body } = walk;
  if (rule === 'elided') return latelyNamed(walk, { sentence, paragraph });
  if (rule !== 'participle' || cueFrom > 0 || last?.sentence !== sentence - 1) return null;
  return body.sentences[last.sentence]!.paragraph === paragraph ? { ...last.voice, resolvedBy: 'carried' } : null;
}

/** Whoever was spoken of last, in the few sentences before of the same paragraph. */
function latelyNamed({ stage }: Walk, { sentence, paragraph }: Place): Voice | null {
  const found = stage.lately.at(-1);
  if (!found || found.paragraph !== paragraph || sentence - found.sentence > 3) return null;
  return found.voice.person?.named ? { ...found.voice, resolvedBy: 'carried' } : null;
}

/** Where nobody acts, those named are whom the next pronoun means. */
export function rememberNames(stage: Stage, reading: Reading, place: Place, texts: ReadonlySet<string>): void {
  for (const name of reading.names) {
    const voice = name.isBody ? null : resolve(stage, name, place);
    if (voice) remember(stage, voice, place, texts);
  }
}
