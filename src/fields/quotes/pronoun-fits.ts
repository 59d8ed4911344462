import type { Person } from './people.js';

/* Whom a pronoun can mean. */

const isNeutral = ({ named, gender, keys, title, titleKeys }: Person): boolean =>
  named && gender === 'any' && keys.length > 1 && title === null && titleKeys.size === 0;

/** A body, or a text that speaks. */
export const isThing = (person: Person): boolean => person.isBody || (!person.human && person.speaks);

/** Certainly a person: with a title, an age or a past as a speaker. */
export const isHuman = (person: Person): boolean =>
  !person.isBody && (person.human || person.speaks || person.gender !== 'any');

/** Whether a pronoun of a gender and number can mean somebody. */
export function fits(
  person: Person,
  gender: 'female' | 'male' | 'thing' | 'any',
  number: 'singular' | 'plural' | 'any',
): boolean {
  // `Sur Metals has shut. It said …`: a name that nothing tells to be a person's.
  if (gender === 'thing') return isThing(person) || isNeutral(person);
  if (!person.named && !person.isBody && !person.human && !person.speaks) return false;
  if (gender !== 'any' && person.isBody) return false;
  if (gender !== 'any' && !isHuman(person) && person.keys.length === 1) return false;
  if (gender !== 'any' && person.gender !== 'any' && person.gender !== gender) return false;
  if (number === 'singular' && person.plural) return false;
  if (number === 'plural' && person.named && !person.isBody && !person.plural) return false;
  return true;
}
