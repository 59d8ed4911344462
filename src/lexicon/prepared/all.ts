import { openings } from '../../fields/advisories.js';
import { datelineWords } from '../../fields/dateline/words.js';
import { isAgencyKey } from '../../fields/quotes/agency-keys.js';
import { grammarWords } from '../../fields/quotes/grammar-words.js';
import { scriptsOf } from '../../text/language.js';
import { agencyNames } from '../agency-names.js';
import { builtInLexicon } from '../index.js';
import { disclaimerPatterns, pagePatterns } from '../page-patterns.js';
import { publisherNames } from '../publisher-names.js';
import { recorded } from './record.js';

/** All that is made of the built-in lexicon's words, as texts by their names, for the build to keep. */
export function prepareAll(): ReadonlyMap<string, string> {
  const lexicon = builtInLexicon;
  for (const prepare of [
    openings,
    datelineWords,
    scriptsOf,
    agencyNames,
    disclaimerPatterns,
    pagePatterns,
    publisherNames,
  ])
    prepare(lexicon);
  isAgencyKey('', lexicon);
  for (const language of lexicon.languages) if (language.speech) grammarWords(language);
  return recorded;
}
