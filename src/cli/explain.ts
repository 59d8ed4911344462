import { type Found, inputAt } from '../batch/inputs.js';
import { lexiconOf } from '../batch/lexicon.js';
import { readUnits } from '../batch/read-units.js';
import type { ReadingSettings } from '../batch/settings.js';
import { parseOptions, storiesOf } from '../batch/stories-of.js';
import { type Unit, unitName } from '../batch/unit.js';
import type { Failure } from '../input/failure.js';
import { wantsColor } from './color.js';
import { type Context, complainer } from './context.js';
import type { ExplainFlags } from './flags.js';
import { print } from './print.js';
import { readingSettings } from './settings.js';

/** `wireparse explain`: one story, painted, with what the parser thought. */
export async function explainCommand(path: string, flags: ExplainFlags, context: Context): Promise<number> {
  const { env, stdout } = context;
  const settings = await readingSettings(flags, context.cwd);
  const unit = await firstUnit(path, settings, context);
  const stories = await storiesOf(unit, settings);
  const story = stories[0]!;
  if ('failure' in story) {
    await complainer(context, flags.color)(unitName(unit), story.failure.message);
    return 1;
  }
  const [{ readStory }, { renderExplain }, lexicon] = await Promise.all([
    context.loadParser(),
    import('../output/explain.js'),
    lexiconOf(settings.lexicon),
  ]);
  const part = stories.length > 1 ? 0 : null;
  const reading = readStory(story.value.text, parseOptions(unit, part, story.value, settings, lexicon));
  const color = wantsColor(flags.color, env, stdout);
  const columns = stdout.columns ?? (Number(env.COLUMNS) || 80);
  return print(renderExplain(reading, { color, columns }), context);
}

/** The first of the units at a path: a story, or the first record of several. */
async function firstUnit(path: string, settings: ReadingSettings, { cwd, stdin, signal }: Context): Promise<Unit> {
  const found = inputAt(path, cwd);
  const units = readUnits(oneInput(found), { settings, shard: null, stdin, signal });
  for await (const [unit] of units) if (unit) return unit;
  return { input: found.input, record: null, content: { kind: 'failure', failure: holdsNone } };
}

const holdsNone: Failure = { code: 'input.no-stories', message: 'holds no story' };

async function* oneInput(found: Found): AsyncGenerator<readonly Found[]> {
  yield [found];
}
