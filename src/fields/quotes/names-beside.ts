import { type Mention, namedMention } from './mention.js';
import { commonMention } from './mention-common.js';
import { isBodyName, isNameWord, type Run, runsOf, withLinks } from './runs.js';
import type { Token } from './tokens.js';

/** Every name of a sentence with the title before it, and the office that an apposition behind it gives. */
export function namesBeside(items: readonly Token[]): Mention[] {
  const runs = runsOf(items, 0, items.length).filter((run) => !isGeneral(items, run));
  return runs.map((short) => {
    const run = withLinks(items, short, items.length);
    let from = run.from;
    while (from > 0 && isTitlePart(items, from - 1)) from--;
    // `Public Works Minister Asha Rao`
    while (from > 0 && from < run.from && isNameWord(items[from - 1]!)) from--;
    if (items[from - 1]?.roles.has('determiner')) from--;
    const mention = namedMention(items, from, run, isBodyName(items, run));
    const human = mention.human || isAged(items, run.to);
    return { ...mention, human, titleKeys: [...mention.titleKeys, ...apposition(items, run.to)] };
  });
}

/** `the Australian said`: a word for somebody already named. */
const isGeneral = (items: readonly Token[], { from, to }: Run): boolean =>
  to === from + 1 && items[from]!.roles.has('general') && items[from - 1]?.roles.has('determiner') === true;

function isTitlePart(items: readonly Token[], index: number): boolean {
  const { roles, honorific, key } = items[index]!;
  if (key === '.') return index > 0 && items[index - 1]!.honorific !== null;
  return roles.has('title') || honorific !== null;
}

/** `Asha Rao, 61,`, `Asha Rao, who`: only people are spoken of so. */
function isAged(items: readonly Token[], at: number): boolean {
  const comma = items[at]?.key === ',';
  const next = comma ? items[at + 1] : items[at];
  if (!next) return false;
  return (comma && next.kind === 'number' && items[at + 2]?.key === ',') || next.roles.has('relative');
}

/** The words of `, a retired teacher,` behind a name, in small letters. */
function apposition(items: readonly Token[], at: number): string[] {
  if (items[at]?.key !== ',') return [];
  const keys: string[] = [];
  for (let index = at + 1; index < Math.min(items.length, at + 9); index++) {
    const { kind, roles, pronoun, key } = items[index]!;
    if (kind !== 'word' || roles.has('verb') || roles.has('clauseStart') || pronoun) break;
    keys.push(key);
    if (roles.has('title')) return keys;
  }
  return [];
}

/** `a New Delhi source`: people without a name, whom `the source` will mean. */
export function freshNouns(items: readonly Token[]): Mention[] {
  const nouns: Mention[] = [];
  for (let index = 0; index < items.length; index++) {
    if (!items[index]!.roles.has('fresh')) continue;
    for (let to = index + 2; to <= Math.min(items.length, index + 6) && items[to - 1]!.kind === 'word'; to++) {
      if (!items[to - 1]!.roles.has('speakerNoun')) continue;
      const mention = commonMention(items, index, to, to);
      if (mention && !mention.plural && !mention.nobody) nouns.push(mention);
      break;
    }
  }
  return nouns;
}
