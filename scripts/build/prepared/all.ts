import { openings } from '../../../src/fields/advisories.js';
import { datelineWords } from '../../../src/fields/dateline/words.js';
import { isAgencyKey } from '../../../src/fields/quotes/agency-keys.js';
import { endingsOf } from '../../../src/fields/quotes/grammar-endings.js';
import { grammarWords } from '../../../src/fields/quotes/grammar-words.js';
import { stampLabels } from '../../../src/fields/timestamps/labels.js';
import { dateIndex } from '../../../src/fields/timestamps/words.js';
import { agencyNames } from '../../../src/lexicon/agency-names.js';
import { endMarks } from '../../../src/lexicon/end-marks.js';
import { builtInLexicon } from '../../../src/lexicon/index.js';
import { disclaimerPatterns, pagePatterns } from '../../../src/lexicon/page-patterns.js';
import { publisherNames } from '../../../src/lexicon/publisher-names.js';
import { publisherNotices } from '../../../src/lexicon/publisher-notices.js';
import { scriptsOfMore } from '../../../src/lexicon/scripts.js';
import { scriptsOf } from '../../../src/text/language.js';
import { functionWords } from '../../../src/text/shown-language.js';
import { recorded } from './record.js';

export { keyBlocks } from '../../../src/lexicon/places/keys.js';
export { longestRow } from './row-in.js';

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
    publisherNotices,
    endMarks,
    dateIndex,
    stampLabels,
  ])
    prepare(lexicon);
  isAgencyKey('', lexicon);
  for (const language of lexicon.languages) {
    if (language.speech) {
      grammarWords(language);
      endingsOf(language);
    }
    if (scriptsOfMore.has(language.script)) functionWords(language);
  }
  return recorded;
}
