/** What a word or phrase can be in reported speech. One word may have several roles. */
export type Role =
  | 'verb'
  | 'participle'
  | 'actVerb'
  | 'plainVerb'
  | 'speechNoun'
  | 'lightVerb'
  | 'ownedCue'
  | 'relay'
  | 'passive'
  | 'passiveAgent'
  | 'sourceBefore'
  | 'sourceAfter'
  | 'agent'
  | 'genitive'
  | 'relative'
  | 'blocker'
  | 'nameLink'
  | 'particle'
  | 'author'
  | 'adposition'
  | 'conjunction'
  | 'link'
  | 'clauseStart'
  | 'adverb'
  | 'auxiliary'
  | 'determiner'
  | 'pronoun'
  | 'title'
  | 'honorific'
  | 'speakerNoun'
  | 'bodyNoun'
  | 'utterance'
  | 'ownText'
  | 'hearsay'
  | 'anonymous'
  | 'nonName'
  | 'initial'
  | 'termBefore'
  | 'addresseeMarker'
  | 'addresseeWord'
  | 'naming'
  | 'termAfter'
  | 'clauseWord'
  | 'fresh'
  | 'general'
  | 'surname'
  | 'middleName'
  | 'female'
  | 'male';

/** Tells whether a word has one of some roles. Words share their sets of roles: what holds of a set is found out once. */
export function hasAny(...group: readonly Role[]): (roles: ReadonlySet<Role>) => boolean {
  const known = new WeakMap<ReadonlySet<Role>, boolean>();
  return (roles) => {
    if (roles.size === 0) return false;
    let holds = known.get(roles);
    if (holds === undefined) {
      holds = group.some((role) => roles.has(role));
      known.set(roles, holds);
    }
    return holds;
  };
}
