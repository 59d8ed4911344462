import { setImmediate as nextTurn } from 'node:timers/promises';
import { bugFailure, type Failure, lineOf, type Result } from '../input/failure.js';
import type { Lexicon } from '../lexicon/types.js';
import { pickFields } from '../output/fields.js';
import { type Format, formats, type Writer } from '../output/formats.js';
import type { Story } from '../story.js';
import { warningTable } from '../warnings.js';
import { lexiconOf } from './lexicon.js';
import type { Settings } from './settings.js';
import { parseOptions, storiesOf, type UnitStory } from './stories-of.js';
import { emptyTally, type Tally, tallyFailure, tallyStory } from './tally.js';
import type { Unit } from './unit.js';

/** What is asked of the parser. */
export type Parser = Pick<typeof import('../parse.js'), 'parseStory' | 'readStory'>;

/** What was made of a unit, or of one of its stories. */
export interface Outcome {
  /** The unit's place among those that were handed over. */
  readonly unit: number;
  /** The story's number in its unit, where that holds several. */
  readonly part: number | null;
  /** Where its text ends among the bytes; it begins where that of the outcome before ends. */
  readonly end: number;
  /** Why it counts as failed; null where all is well. */
  readonly complaint: Complaint | null;
}

export interface Complaint {
  readonly message: string;
  /** Null where it is about a story that was written all the same. */
  readonly code: Failure['code'] | null;
}

/** What was made of some units, in their order. Plain data. */
export interface Worked {
  /** The texts of all outcomes, one after the other, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly outcomes: readonly Outcome[];
  readonly tally: Tally;
}

/** Does units of work, one after the other. Never rejects for what a unit holds. */
export type Work = (units: readonly Unit[]) => Promise<Worked>;

/** The tools that all units are worked with. */
interface Bench {
  readonly settings: Settings;
  readonly lexicon: Lexicon | null;
  readonly parser: Parser;
  readonly writer: Writer;
  readonly shape: (story: Story) => object;
}

/** Makes what does the work: all that it needs is loaded once. */
export async function makeWork(settings: Settings, loadParser: () => Promise<Parser>): Promise<Work> {
  const [lexicon, parser, writer, shape] = await Promise.all([
    lexiconOf(settings.lexicon),
    loadParser(),
    loadWriter(formats[settings.format], settings.together),
    shapeOf(settings),
  ]);
  const bench: Bench = { settings, lexicon, parser, writer, shape };
  return (units) => workOn(units, bench);
}

/** The writer of a format; what it writes into one stream may differ from a document that stands alone. */
export async function loadWriter(format: Format, together: boolean): Promise<Writer> {
  const { stream, ...alone } = await format.load();
  return { ...alone, ...(together ? stream : undefined) };
}

async function shapeOf({ plain, fields }: Settings): Promise<(story: Story) => object> {
  const whole = plain ? (await import('../output/plain.js')).plainStory : (story: Story): object => story;
  return fields === null ? whole : (story) => pickFields(whole(story), fields);
}

async function workOn(units: readonly Unit[], bench: Bench): Promise<Worked> {
  const parts: Buffer[] = [];
  const texts: string[] = [];
  const outcomes: Outcome[] = [];
  const tally = emptyTally();
  let end = 0;
  for (const [i, unit] of units.entries()) {
    const stories = await storiesOf(unit, bench.settings);
    for (const [j, incoming] of stories.entries()) {
      const part = stories.length > 1 ? j : null;
      const { story, text } = written(incoming, unit, part, bench);
      if ('value' in story) tallyStory(tally, story.value);
      else tallyFailure(tally, story.failure);
      texts.push(text);
      end += Buffer.byteLength(text);
      if (text.length > long) parts.push(Buffer.from(texts.splice(0).join('')));
      outcomes.push({ unit: i, part, end, complaint: complaintOf(story, bench.settings) });
    }
    // Else no interrupt would be heard before the last one is done.
    if (i < units.length - 1) await nextTurn();
  }
  parts.push(Buffer.from(texts.join('')));
  return { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), outcomes, tally };
}

/** In characters. Many short texts are joined before they are encoded; with long ones no string could hold them all. */
const long = 1_000_000;

/** One story as what is written of it. A bug that one brings out must not take the others with it. */
function written(
  incoming: Result<UnitStory>,
  unit: Unit,
  part: number | null,
  { parser, settings, lexicon, writer, shape }: Bench,
): { readonly story: Result<Story>; readonly text: string } {
  const fail = (failure: Failure): { readonly story: Result<Story>; readonly text: string } => ({
    story: { failure },
    text: writer.failure?.(unit.input.name, unit.record ?? part, failure) ?? '',
  });
  if ('failure' in incoming) return fail(incoming.failure);
  try {
    const options = parseOptions(unit, part, incoming.value, settings, lexicon, settings.withText);
    const story = parser.parseStory(incoming.value.text, options);
    return { story: { value: story }, text: writer.render(story, shape) };
  } catch (error) {
    return fail(bugFailure(error, incoming.value));
  }
}

function complaintOf(story: Result<Story>, { strict }: Settings): Complaint | null {
  if ('value' in story) {
    const message = strict ? graveWarnings(story.value) : null;
    return message === null ? null : { message, code: null };
  }
  return { message: lineOf(story.failure), code: story.failure.code };
}

/** What `--strict` has against a story: its grave warnings, by their codes. */
function graveWarnings({ warnings }: Story): string | null {
  const codes = new Set(warnings.map(({ code }) => code).filter((code) => severities.get(code) === 'warning'));
  return codes.size > 0 ? `${codes.size > 1 ? 'warnings' : 'warning'}: ${[...codes].join(', ')}` : null;
}

const severities = new Map<string, string>(Object.entries(warningTable).map(([code, [severity]]) => [code, severity]));
