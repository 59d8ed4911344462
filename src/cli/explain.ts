import { inputAt } from '../batch/inputs.js';
import { failed } from '../input/failure.js';
import { wantsColor } from './color.js';
import { type Context, complainer } from './context.js';
import type { ExplainFlags } from './flags.js';
import { print } from './print.js';
import { lexiconOf, parseOptions, storiesOf } from './reading.js';

/** `wireparse explain`: one story, painted, with what the parser thought. */
export async function explainCommand(path: string, flags: ExplainFlags, context: Context): Promise<number> {
  const { env, stdout } = context;
  const lexicon = await lexiconOf(flags, context.cwd);
  const input = inputAt(path, context);
  const stories = await storiesOf(input, flags);
  const story = stories[0] ?? failed('input.no-stories', 'holds no story');
  if ('failure' in story) {
    await complainer(context, flags.color)(input.name ?? 'standard input', story.failure.message);
    return 1;
  }
  const [{ readStory }, { renderExplain }] = await Promise.all([context.loadParser(), import('../output/explain.js')]);
  const record = stories.length > 1 ? 0 : null;
  const reading = readStory(story.value.text, parseOptions(input.name, record, story.value, flags, lexicon));
  const color = wantsColor(flags.color, env, stdout);
  const columns = stdout.columns ?? (Number(env.COLUMNS) || 80);
  return print(renderExplain(reading, { color, columns }), context);
}
