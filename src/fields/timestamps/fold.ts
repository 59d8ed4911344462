import { foldWords as foldAll } from '../../text/fold-words.js';

/** Folds many words and makes their letters small, all in one go. In the order given. */
export function foldWords(words: readonly string[]): string[] {
  return words.length === 0 ? [] : foldAll(words).join('\n').toLowerCase().split('\n');
}
