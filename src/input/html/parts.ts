import type { PagePart } from '../../header.js';
import type { Block, Holder } from './blocks.js';
import { type Kind, kindOf, zoneByName } from './judge.js';

/** What the markup of a page says of its blocks: which are the story, and which stand around it. */
export function pageParts(blocks: readonly Block[]): PagePart[] {
  const holders = holdersOf(blocks);
  const kinds = kindsOf(holders, blocks);
  const worths = sumUp(holders, blocks, (block) => worth(block, kinds.get(block)!));
  const story = within(holders, withParagraphsBeside(blocks, storyHolder(worths)));
  return blocks.map((block) => ({ span: block.span, kind: story.has(block.holder) ? kinds.get(block)! : 'page' }));
}

/** The same for markup that is a story's own, as feeds carry it: nothing in it is page but links and what is named so. */
export function contentParts(blocks: readonly Block[]): PagePart[] {
  const kinds = kindsOf(holdersOf(blocks), blocks);
  return blocks.map((block) => ({ span: block.span, kind: kinds.get(block)! }));
}

function kindsOf(holders: readonly Holder[], blocks: readonly Block[]): ReadonlyMap<Block, Kind> {
  const running = sumUp(holders, blocks, (block) => Math.max(0, runningText(block)));
  const zones = zonesOf(holders, running);
  return new Map(blocks.map((block) => [block, kindOf(block, zones.get(block.holder)!)]));
}

/** All elements around the blocks, each behind the one it stands in. */
function holdersOf(blocks: readonly Block[]): readonly Holder[] {
  const seen = new Set<Holder>();
  for (const { holder } of blocks) {
    const chain: Holder[] = [];
    for (let at: Holder | null = holder; at && !seen.has(at); at = at.parent) chain.push(at);
    for (const at of chain.reverse()) seen.add(at);
  }
  return [...seen];
}

/** Letters of running text in a block; links count against it. */
function runningText({ letters, linked }: Block): number {
  return letters < shortest ? 0 : letters - 1.5 * linked;
}

/** Fewer letters are a label, a name, a date. */
const shortest = 40;

/** What a block says for an element that holds it being the story's. */
function worth(block: Block, kind: Kind): number {
  if (kind === 'story') return block.letters < shortest ? -block.linked : runningText(block);
  return kind === 'page' ? -Math.max(block.linked, block.letters * 0.5) : 0;
}

/** The sum of what stands in each element, at any depth. */
function sumUp(
  holders: readonly Holder[],
  blocks: readonly Block[],
  value: (block: Block) => number,
): Map<Holder, number> {
  const sums = new Map(holders.map((holder) => [holder, 0]));
  for (const block of blocks) sums.set(block.holder, sums.get(block.holder)! + value(block));
  for (const holder of [...holders].reverse())
    if (holder.parent) sums.set(holder.parent, sums.get(holder.parent)! + sums.get(holder)!);
  return sums;
}

/** What the names of elements say of the blocks in them; a name around most of the running text says nothing. */
function zonesOf(holders: readonly Holder[], running: ReadonlyMap<Holder, number>): Map<Holder, Kind | null> {
  const zones = new Map<Holder, Kind | null>();
  const most = holders[0] ? running.get(holders[0])! : 0;
  for (const holder of holders) {
    const around = holder.parent ? zones.get(holder.parent)! : null;
    const own = running.get(holder)! > most / 2 ? null : zoneByName(holder);
    zones.set(holder, around === 'page' ? around : (own ?? around));
  }
  return zones;
}

/** The element whose blocks are worth most together; the innermost of those that are worth the same. */
function storyHolder(worths: ReadonlyMap<Holder, number>): Holder | null {
  let best: Holder | null = null;
  for (const [holder, sum] of worths) if (sum > 0 && sum >= (best === null ? 0 : worths.get(best)!)) best = holder;
  return best;
}

/** No paragraph is a story of its own: the short ones beside it are its too, which are worth nothing by themselves. */
function withParagraphsBeside(blocks: readonly Block[], story: Holder | null): readonly Holder[] {
  if (story === null) return [];
  if (story.name !== 'p') return [story];
  const beside = blocks.filter(({ holder, letters, linked }) => {
    const isParagraph = holder.name === 'p' && holder.parent === story.parent;
    return isParagraph && letters < shortest && linked === 0;
  });
  return [story, ...beside.map(({ holder }) => holder)];
}

function within(holders: readonly Holder[], outer: readonly Holder[]): ReadonlySet<Holder> {
  const found = new Set<Holder>(outer);
  for (const holder of holders) if (holder.parent && found.has(holder.parent)) found.add(holder);
  return found;
}
