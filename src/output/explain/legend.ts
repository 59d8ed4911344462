import type { SegmentKind } from '../../story.js';
import { hang, type Page, run } from './page.js';
import type { Run } from './wrap.js';

/** The kinds that occur, each with the number of its characters, and the signs of the painting. */
export function legendRows(page: Page): string[] {
  const { dim, plain } = page.palette;
  return [...hang(page, run(dim, 'legend'), 8, kinds(page)), ...hang(page, run(plain, ''), 8, signs(page))];
}

function kinds({ palette, story }: Page): Run[] {
  const sizes = new Map<SegmentKind, number>();
  for (const { kind, span } of story.segments) sizes.set(kind, (sizes.get(kind) ?? 0) + span[1] - span[0]);
  const occurring = (Object.keys(palette.kinds) as SegmentKind[]).filter((kind) => sizes.has(kind));
  return occurring.flatMap((kind, i) => [
    run(palette.kinds[kind], kind),
    run(palette.dim, ` ${sizes.get(kind)}${i + 1 < occurring.length ? ' · ' : ' characters'}`),
  ]);
}

function signs({ palette, story, notes, color }: Page): Run[] {
  const { number, dim, marked } = palette;
  const lines = notes.lines.size > 0 ? ' · ← what the line was taken for, till the next ←' : '';
  const always = run(dim, `├ same line${lines}`);
  if (story.quotes.length === 0) return [always];
  const quote = [run(number, '[0›'), run(marked('body', ['quote']), 'quotes[0]'), run(number, '‹0]')];
  const people = [run(dim, ' · '), run(marked('body', ['speaker']), 'speaker'), run(marked('body', ['cue']), ' cue')];
  return [always, run(dim, ' · '), ...quote, ...(color ? people : [])];
}
