import type { Quote } from '../../story.js';
import { cutTo } from '../width.js';
import { noteRuns } from './notes.js';
import { hang, type Page, placeOf, run, slice } from './page.js';
import { visible } from './visible.js';
import type { Run } from './wrap.js';

/** The quotations, numbered as in `quotes` and in the painting: kind and words, then who said them and how we know. */
export function quotationRows(page: Page): string[] {
  const { quotes } = page.story;
  const indent = `[${quotes.length - 1}] `.length;
  return quotes.flatMap((quote, i) => {
    const words = cutTo(visible(quote.text), page.columns - indent - quote.kind.length - 4);
    const marked = quote.kind === 'indirect' ? words : `“${words}”`;
    const head = [run(page.palette.strong, quote.kind), run(page.palette.plain, ` ${marked}`)];
    return [
      ...hang(page, run(page.palette.number, `[${i}]`), indent, head),
      ...hang(page, run(page.palette.plain, ''), indent, attribution(page, quote)),
      ...(page.notes.quotes.get(String(quote.span)) ?? []).flatMap((note) => {
        return hang(page, run(page.palette.plain, ''), indent, noteRuns(page, note, [quote.span], 0));
      }),
    ];
  });
}

function attribution(page: Page, { speaker, cue, continues, paragraph }: Quote): Run[] {
  const { plain, dim, strong } = page.palette;
  const runs = [run(plain, '← '), speaker === null ? run(dim, 'no speaker found') : run(strong, speaker.name)];
  if (speaker !== null) {
    if (speaker.title !== null) runs.push(run(plain, `, ${speaker.title}`));
    runs.push(run(dim, ` by ${speaker.resolvedBy} ${placeOf(page, speaker.span[0])} `));
    if (speaker.mention !== speaker.name) runs.push(run(plain, `“${speaker.mention}”`));
  }
  if (cue !== null) runs.push(run(dim, ` · cue ${placeOf(page, cue.span[0])} `), run(plain, slice(page, cue.span, 40)));
  if (continues !== null) runs.push(run(dim, ' · continues '), run(page.palette.number, `[${continues}]`));
  return [...runs, run(dim, ` · body[${paragraph}]`)];
}
