import { aliasBehind, genderOf, type Mention, plainKeys, spanOf, wordKeys } from './mention.js';
import { hasAny } from './role.js';
import type { Token } from './tokens.js';

/** A mention without a name, its head the noun before `stop`; `to` ends the whole phrase. */
export function commonMention(items: readonly Token[], from: number, stop: number, to: number): Mention | null {
  const words = items.slice(from, to);
  const head = items.slice(from, stop).findLast((token) => token.kind === 'word' && !token.roles.has('genitive'));
  if (!head || head.roles.has('determiner') || head.roles.has('nonName') || head.pronoun) return null;
  const fresh = words.some((word) => word.roles.has('fresh'));
  const kind = kindOfNoun(head);
  const bare = words.slice(words.findIndex((word) => !word.roles.has('determiner')));
  // `the court`, but `Delhi police` and `a fan`: an article before a plain noun belongs to the words as they stand.
  return {
    span: spanOf(words),
    kind: fresh && kind === 'office' ? 'unnamed' : kind,
    name: spanOf(words),
    title: kind === 'office' && !fresh ? spanOf(bare) : null,
    nameKeys: wordKeys(words),
    titleKeys: plainKeys(words),
    pronoun: null,
    gender: genderOf(words),
    plural: kind === 'unnamed' && !fresh && !head.roles.has('general'),
    isBody: kind === 'body' || kind === 'text',
    ownText: head.roles.has('ownText'),
    human: hasHumanRole(head.roles),
    nobody: head.roles.has('hearsay') || words.some((token) => token.roles.has('anonymous')),
    fresh,
    general: isGeneral(words, head),
    owned: words.some(({ pronoun, roles }) => pronoun?.owning === true || roles.has('genitive')),
    determined: words[0]!.roles.has('determiner'),
    alias: aliasBehind(items, from, to, kind === 'body'),
  };
}

/** `the officer`, `अफसर`: nothing but the word and its article. */
function isGeneral(words: readonly Token[], head: Token): boolean {
  const owned = words.some(({ pronoun, roles }) => pronoun !== null || roles.has('fresh'));
  return head.roles.has('general') && !owned && plainKeys(words).length === 1;
}

const hasHumanRole = hasAny('title', 'speakerNoun', 'general');

/** What a noun phrase without a name is, by its head. */
function kindOfNoun({ roles }: Token): 'office' | 'body' | 'text' | 'unnamed' {
  if (roles.has('title') && !roles.has('speakerNoun')) return 'office';
  if (roles.has('bodyNoun')) return 'body';
  if (roles.has('utterance')) return 'text';
  return 'unnamed';
}
