import type { Grammar } from './grammar.js';
import type { Role } from './role.js';
import type { Token } from './tokens.js';

/**
 * Takes markers off the words that they are written together with: `मेहताले भने` has the tokens of `मेहता` and `-ले`. Only
 * unknown words are cut. A genitive is, before a noun that it can own words of (`मेहताको भनाइ`); an agent is not where
 * another marker or a verb without one follows, so that a name which only looks so stays whole (`माने यांनी`).
 */
export function splitEndings(text: string, tokens: Token[], grammar: Grammar): Token[] {
  const { agentEndings, genitiveEndings } = grammar;
  if (agentEndings.length + genitiveEndings.length === 0) return tokens;
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || token.roles.size > 0) return [token];
    const next = tokens[index + 1]?.roles;
    // `थापाको माग` is whose demand it is, `थापाले माग गरे` who demands.
    if (next?.has('sourceBefore') || next?.has('ownedCue')) {
      const owner = cut(text, token, genitiveEndings, 'genitive', grammar);
      if (owner.length > 1 || next.has('sourceBefore')) return owner;
    }
    if (next?.has('agent') || next?.has('plainVerb') || isDative(token, grammar)) return [token];
    return cut(text, token, agentEndings, 'agent', grammar);
  });
}

/** `આરોપોને`: behind a plural, the ending is that of somebody spoken to, not of an agent. */
function isDative({ key }: Token, { speech }: Grammar): boolean {
  return speech.addresseeMarkers.some((marker) => speech.pluralEndings.some((plural) => key.endsWith(plural + marker)));
}

const markerRoles = {
  agent: new Set<Role>(['agent']),
  genitive: new Set<Role>(['genitive']),
} as const;

function cut(
  text: string,
  token: Token,
  endings: readonly string[],
  role: keyof typeof markerRoles,
  { entries }: Grammar,
): Token[] {
  const ending = endings.find((known) => token.key.length > known.length + 1 && token.key.endsWith(known));
  if (ending === undefined) return [token];
  const split = token.end - ending.length;
  const stem = text.slice(token.start, split);
  const known = entries.get(stem);
  return [
    {
      ...token,
      end: split,
      key: stem,
      roles: known?.roles ?? token.roles,
      pronoun: known?.pronoun ?? null,
      honorific: known?.honorific ?? null,
    },
    { ...token, start: split, key: `-${ending}`, roles: markerRoles[role], glued: true },
  ];
}
