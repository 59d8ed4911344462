import type { Mention } from './mention.js';
import { readNounBeside } from './nouns-beside.js';
import { hasAny } from './role.js';
import type { Token } from './tokens.js';

/** Who a sentence is about: its first noun phrase, behind phrases of time, place and manner. */
export function subjectBeside(items: readonly Token[]): Mention | null {
  let start = 0;
  let clause: Mention | null = null;
  for (let segment = 0; segment < 4; segment++) {
    while (items[start]?.kind === 'sign' || items[start]?.kind === 'quote') start++;
    const first = items[start];
    if (!first) return clause;
    if (!leadsIn(first)) return surer(readNounBeside(items, start, items.length, false), clause);
    const comma = commaAfter(items, start);
    const isVerb = first.roles.has('participle') || first.roles.has('verb');
    if (comma < 0) return isVerb ? clause : readNounBeside(items, start, items.length, false);
    // `While the minister gave no details, saying …`
    if (first.roles.has('clauseStart')) clause ??= readNounBeside(items, start + 1, comma, false);
    start = comma + 1;
  }
  return clause;
}

/** `But Asha Rao, as part of the survey, found that …`: the name behind the conjunction before words that name nobody. */
function surer(found: Mention | null, clause: Mention | null): Mention | null {
  const isSure = found !== null && (found.kind !== 'unnamed' || found.human || found.determined);
  return isSure ? found : (clause ?? found);
}

function commaAfter(items: readonly Token[], start: number): number {
  for (let index = start + 1; index < items.length; index++) if (items[index]!.key === ',') return index;
  return -1;
}

/** Begins a phrase that goes before the subject: `In Delhi, …`, `Asked about it, …`, `Speaking to reporters, …`. */
function leadsIn({ pronoun, roles, participial }: Token): boolean {
  if (pronoun && !roles.has('clauseStart')) return false;
  return participial || hasLeadRole(roles);
}

const hasLeadRole = hasAny('sourceAfter', 'adposition', 'clauseStart', 'participle', 'verb', 'actVerb');
