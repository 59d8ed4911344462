import type { Attribution, Reading } from './attribution.js';
import { type Before, cueAt, cueEnd } from './cues-marked.js';
import { type Mention, pronounMention } from './mention.js';
import { namedBodies, titledNames } from './names-marked.js';
import { type Found, readNounMarked, type World } from './nouns-marked.js';
import { beforeRelative } from './speaker-marked.js';
import type { Token } from './tokens.js';

/** Reads a sentence of a language where a marker follows the speaker and the verb comes later. */
export function readMarked(world: World, items: readonly Token[]): Reading {
  const attributions: Attribution[] = [];
  const agents: Mention[] = [];
  let agent: Found | null = null;
  for (let index = 0; index < items.length; index++) {
    if (items[index]!.roles.size === 0) continue;
    const marked = agentAt(world, items, index);
    if (marked) {
      agent = marked;
      agents.push(marked.mention);
    } else {
      const found = attributionAt(world, items, index, { agent, spoken: attributions.length > 0 });
      if (found) attributions.push(passedOn(found, attributions.at(-1)));
    }
  }
  const named = (mention: Mention | null): mention is Mention => mention?.kind === 'name';
  const spoken = attributions.map((attribution) => attribution.mention).filter(named);
  const names = [...new Set([...titledNames(world, items), ...namedBodies(items), ...agents.filter(named), ...spoken])];
  return { attributions, subject: agents[0] ?? null, names };
}

/** `एजेंसी ने मंत्री के हवाले से कहा`: the agency only passes it on. */
function passedOn(found: Attribution, previous: Attribution | undefined): Attribution {
  if (previous?.kind !== 'source' || previous.cueTo !== found.cueFrom) return found;
  return { ...found, mention: previous.mention, from: previous.from, rule: 'quoted-as-saying' };
}

function agentAt(world: World, items: readonly Token[], index: number): Found | null {
  const token = items[index]!;
  if (token.pronoun?.agent) return { mention: pronounMention(token), from: index };
  if (!token.roles.has('agent')) return null;
  const found = readNounMarked(world, items, items[index - 1]?.key === ',' ? beforeRelative(items, index - 1) : index);
  return found && token.glued ? gluedAgent(found, token) : found;
}

/** Where the marker is but an ending, one unknown word is no speaker; a common noun is shown with it. */
function gluedAgent({ mention, from }: Found, { end }: Token): Found | null {
  if (mention.kind === 'name') return mention.human || mention.nameKeys.length > 1 ? { mention, from } : null;
  if (mention.kind !== 'unnamed') return { mention, from };
  return { mention: { ...mention, span: [mention.span[0], end], name: [mention.name[0], end] }, from };
}

function attributionAt(world: World, items: readonly Token[], index: number, before: Before): Attribution | null {
  const cue = cueAt(world, items, index, before);
  if (!cue) return null;
  const to = cueEnd(items, index);
  return {
    mention: cue.found?.mention ?? null,
    cue: [items[index]!.start, items[to - 1]!.end],
    cueFrom: index,
    cueTo: to,
    from: cue.found?.from ?? index,
    to,
    kind: cue.kind,
    marked: true,
    rule: cue.rule,
  };
}
