import type { Story } from '../story.js';
import { words } from './words.js';

/** What the story says of its use: the terms that it came with, then the notice that its publisher put below it. */
export function usageTermsOf({ usageTerms, disclaimer }: Story): string[] {
  return [...usageTerms, disclaimer].map((terms) => words(terms?.text)).filter(Boolean);
}
