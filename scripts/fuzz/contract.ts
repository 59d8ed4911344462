import { printable } from '../../src/doc.js';
import { renderExplain } from '../../src/output/explain.js';
import { formats } from '../../src/output/formats.js';
import { parseStory, type Reading, readStory } from '../../src/parse.js';
import { type Story, storySchema } from '../../src/story.js';
import { foldSpace, type Span } from '../../src/text/span.js';

/** A Story in one of the output formats, as text. */
interface Output {
  readonly name: string;
  readonly render: (story: Story) => string;
}

/** Every output format that renders a story by itself. */
const outputs: readonly Output[] = await Promise.all(
  Object.entries(formats).map(async ([name, { load }]) => {
    const { render } = await load();
    return { name, render: (story: Story) => render(story, (same) => same) };
  }),
);

/**
 * The promises that a text breaks: what is wrong with its Story, or that there is none. Empty where all hold.
 *
 * @param text any string
 */
export function breaches(text: string): string[] {
  try {
    const reading = readStory(text);
    return [
      ...storyBreaches(text, reading.story),
      ...determinismBreaches(text, reading.story),
      ...outputBreaches(reading),
    ];
  } catch (error) {
    return [`crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/** What a Story says that its text does not, or leaves out. */
export function storyBreaches(text: string, story: Story): string[] {
  return [
    ...schemaBreaches(story),
    ...partitionBreaches(text, story),
    ...evidenceBreaches(text, story),
    ...quoteBreaches(story),
  ];
}

function schemaBreaches(story: Story): string[] {
  const { error } = storySchema.safeParse(story);
  return (error?.issues ?? []).map(({ path, message }) => `schema: ${path.join('.')}: ${message}`);
}

/** Segments are sorted, without gap or overlap, none is empty, and they end where the text does. */
function partitionBreaches(text: string, { segments }: Story): string[] {
  const borders = [0, ...segments.map(({ span }) => span[1])];
  const torn = segments.filter(({ span }, i) => span[0] !== borders[i] || span[1] <= span[0]);
  if (torn.length > 0) return [`partition: ${torn[0]!.kind} at ${torn[0]!.span.join(' to ')}`];
  return borders.at(-1) === text.length ? [] : [`partition: ends at ${borders.at(-1)} of ${text.length}`];
}

/** Each value is what its span shows. */
function evidenceBreaches(text: string, story: Story): string[] {
  return shownValues(story)
    .filter(({ text: value, span }) => value !== foldSpace(printable(text.slice(...span))))
    .map(({ text: value, span }) => `evidence: ${JSON.stringify(value)} is not at ${span.join(' to ')}`);
}

interface Shown {
  readonly text: string;
  readonly span: Span;
}

/** Every value of a Story that holds a text beside a span. */
function shownValues(value: unknown): Shown[] {
  if (Array.isArray(value)) return value.flatMap(shownValues);
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(shownValues);
  return 'text' in value && 'span' in value && value.span !== null ? [value as Shown, ...inner] : inner;
}

/** A quotation stands in its paragraph, and carries on one that goes before it. */
function quoteBreaches({ quotes, body }: Story): string[] {
  return quotes.flatMap(({ span, paragraph, continues }, i) => {
    const within = body[paragraph]?.span;
    const strays = within === undefined || span[0] < within[0] || span[1] > within[1];
    const forward = continues !== null && continues >= i;
    return [
      ...(strays ? [`quote ${i}: stands outside paragraph ${paragraph}`] : []),
      ...(forward ? [`quote ${i}: carries on quote ${continues}`] : []),
    ];
  });
}

/** A second parse, after one of another text, gives the same. */
function determinismBreaches(text: string, story: Story): string[] {
  parseStory(`${text.slice(text.length >> 1)}\n\n${text}`);
  return JSON.stringify(parseStory(text)) === JSON.stringify(story) ? [] : ['determinism: a second parse differs'];
}

/** What a terminal would obey: a page that `explain` prints has none but the line end. */
const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u;

function outputBreaches(reading: Reading): string[] {
  for (const { render } of outputs) render(reading.story);
  return controls.test(renderExplain(reading, { color: false, columns: 80 })) ? ['explain: a control character'] : [];
}
