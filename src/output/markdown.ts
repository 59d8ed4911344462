import type { Quote, Story } from '../story.js';
import { escapeMarkdown } from './markdown/escape.js';
import { frontMatter } from './markdown/front-matter.js';
import { paragraphsWithDateline } from './paragraphs.js';

/**
 * The Story as a Markdown document: YAML front matter, the headline as `#`, the bylines, the paragraphs with the
 * dateline before the first, a numbered list of the quotations, the disclaimer last as a block quote.
 *
 * Every word of the story goes through `escapeMarkdown` or a quoted YAML string: none of it can become markup. The list
 * holds indirect speech too, without quotation marks and with its kind named: `1. … — speaker, title (indirect)`.
 *
 * @returns the document, ending in a line end
 * @example
 * renderMarkdown(parseStory('Rain stops play\n\nPUNE (PTI) It rained.')); // '---\nheadline: "Rain stops play"\n…'
 */
export function renderMarkdown(story: Story): string {
  const blocks = [
    headline(story),
    bylines(story),
    ...paragraphsWithDateline(story).map(escapeMarkdown),
    ...quotations(story),
    disclaimer(story),
  ];
  return [frontMatter(story), ...blocks.filter((block) => block !== '').map((block) => `${block}\n`)].join('\n');
}

function headline(story: Story): string {
  return prefixed('# ', story.headline?.text);
}

function bylines(story: Story): string {
  return escapeMarkdown(story.bylines.map((byline) => byline.text).join(' · '));
}

function quotations({ quotes }: Story): string[] {
  if (quotes.length === 0) return [];
  return ['## Quotations', quotes.map((quote, i) => `${i + 1}. ${escapeMarkdown(quotation(quote))}`).join('\n')];
}

/** `“…” — Maya Rao, minister (direct, continues 2)`, before any escape. */
function quotation(quote: Quote): string {
  const words = quote.kind === 'indirect' ? quote.text : `“${quote.text}”`;
  const speaker = [quote.speaker?.name, quote.speaker?.title].filter((part) => part != null).join(', ');
  const kind = quote.continues === null ? quote.kind : `${quote.kind}, continues ${quote.continues + 1}`;
  return `${words}${speaker && ` — ${speaker}`} (${kind})`;
}

function disclaimer(story: Story): string {
  return prefixed('> ', story.disclaimer?.text);
}

/** Nothing where the text has no character to show: a bare `#` would be an empty heading. */
function prefixed(mark: string, text = ''): string {
  const escaped = escapeMarkdown(text);
  return escaped && mark + escaped;
}
