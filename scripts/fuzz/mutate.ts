import * as fc from 'fast-check';
import { anyPart } from './grammar.js';

/** Changes a text at a place; `length` is how much of it, `other` a stretch of another story, `sign` a few letters. */
type Mutation = (text: string, at: number, length: number, other: string, sign: string) => string;

const splice = (text: string, at: number, length: number, put: string) =>
  text.slice(0, at) + put + text.slice(at + length);

/** What happens to copy on its way, and what nobody would do to it. */
const mutations: readonly Mutation[] = [
  (text, at, length) => splice(text, at, length, ''),
  (text, at, length) => splice(text, at, 0, text.slice(at, at + length)),
  (text, at, length) => splice(text, at, 0, text.slice(at, at + (length % 40)).repeat(50)),
  (text, at, length, other) => splice(text, at, length, other),
  (text, at, _, __, sign) => splice(text, at, 0, sign),
  (text, at, length, _, sign) => splice(text, at, length, [...text.slice(at, at + length)].join(sign)),
  (text, at, length) => splice(text, at, length, text.slice(at, at + length).toUpperCase()),
  (text, at, length) => splice(text, at, length, text.slice(at, at + length).replaceAll('\n', ' ')),
  (text, at, length) => splice(text, at, length, text.slice(at, at + length).replaceAll(' ', '\n')),
  (text, at, length) => splice(text, at, length, [...text.slice(at, at + length)].reverse().join('')),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.normalize('NFD'),
  // Each letter a code unit too far: half pairs, and letters of no word.
  (text, at, length) => splice(text, at, length, text.slice(at, at + length).replace(/./gsu, '$&\uDE00')),
];

/** Stories with one to eight changes each. */
export function mutated(stories: readonly string[]): fc.Arbitrary<string> {
  const story = fc.constantFrom(...stories);
  const change = fc.tuple(fc.constantFrom(...mutations), fc.nat(20_000), fc.nat(300), story, anyPart);
  return fc.tuple(story, fc.array(change, { minLength: 1, maxLength: 8 })).map(([text, changes]) =>
    changes.reduce((so, [mutate, place, length, other, sign]) => {
      const from = place % (other.length + 1);
      return mutate(so, place % (so.length + 1), length, other.slice(from, from + length), sign);
    }, text),
  );
}
