import { describe, expect, it } from 'vitest';
import { marked } from './said.js';

const rows: readonly [why: string, tag: string, body: string, kinds: readonly string[]][] = [
  ['an utterance before its speaker', 'en', '“The lake is full,” Asha Rao said.', ['direct: The lake is full,']],
  ['an utterance behind its speaker', 'hi', 'आशा राव ने कहा, “झील भर गई है।”', ['direct: झील भर गई है।']],
  ['one word as an utterance', 'en', 'Asked what she missed, Rao said: “Rain.”', ['direct: Rain.']],
  [
    'built into the sentence',
    'en',
    'Rao said the lake was “full to the brim” on Friday.',
    ['partial: full to the brim'],
  ],
  ['built into the sentence', 'hi', 'राव ने झील को “शहर की जान” बताया।', ['partial: शहर की जान']],
  ['said of somebody', 'en', 'Rao called the plan a “paper boat”.', ['partial: paper boat']],
  [
    'what somebody says that a thing is, beside longer words in double marks',
    'en',
    "Rao said that the work was a 'slow start' which would go on. “The lake is full again this year,” she said.",
    ['partial: slow start', 'direct: The lake is full again this year,'],
  ],
  ['a film', 'en', 'She acted in the film ‘Paper Boat’ last year.', ['term: Paper Boat']],
  ['a book', 'en', 'Rao claims that her favourite book is "A Hundred Wet Summers".', ['term: A Hundred Wet Summers']],
  ['a film', 'hi', 'राव ने फिल्म ‘कागज की नाव’ में काम किया।', ['term: कागज की नाव']],
  [
    'a long clause behind its conjunction, the stop outside',
    'hi',
    'आशा राव ने कहा कि "मैं कल सुबह घाट पर सब लोगों से मिलने जा रही हूं"।',
    ['direct: मैं कल सुबह घाट पर सब लोगों से मिलने जा रही हूं'],
  ],
  [
    'a film that the sentence goes on with',
    'hi',
    'आशा राव ने अपनी फिल्म ‘तू नाव मैं घाट’ के ट्रेलर की तारीफ की।',
    ['term: तू नाव मैं घाट'],
  ],
  ['a scheme', 'hi', 'सरकार ने ‘जल मित्र’ योजना शुरू की।', ['term: जल मित्र']],
  ['a society', 'hi', 'अदालत ने ‘झील बचाओ सोसाइटी’ की याचिका पर सरकार को नोटिस दिया।', ['term: झील बचाओ सोसाइटी']],
  ['an action day', 'hi', 'राव ने ‘झील दिवस अभियान’ के मद्देनजर कहा कि नावें बंद रहेंगी।', ['term: झील दिवस अभियान']],
  ['a class', 'en', 'An index over 300 is considered "very poor" and fit for nobody.', ['term: very poor']],
  [
    'a class, a comma within its marks',
    'en',
    'The Lake Board put it at 424, categorised as "severe," on Friday.',
    ['term: severe,'],
  ],
  ['classes in a row', 'en', 'Up to 50 is "good", 51 to 90 "fair to good".', ['term: good', 'term: fair to good']],
  ['what a number means', 'en', 'The level rose to 250, indicating “moderate” water.', ['term: moderate']],
  [
    'a title with small words',
    'en',
    "Speaking at a meeting on 'Lake Transport and Sustainable Boat Building', Rao said it rained.",
    ['term: Lake Transport and Sustainable Boat Building'],
  ],
  [
    'a theme behind a comma',
    'en',
    'This year\'s theme, "Clean Lakes and Full Wells for All," has been well received, Rao said.',
    ['term: Clean Lakes and Full Wells for All,'],
  ],
  ['a nickname', 'en', 'The crane, nicknamed "Shorty", stood by the lake.', ['term: Shorty']],
  ['irony', 'en', 'The ferries are “boats” on paper alone.', ['term: boats']],
  [
    'an agency that is told',
    'hi',
    'आशा राव ने ‘पीटीआई-भाषा’ से कहा, ‘‘झील भर गई है।’’',
    ['term: पीटीआई-भाषा', 'direct: झील भर गई है।'],
  ],
  [
    'the same words again',
    'en',
    'The ‘flow meter’ was new. Rao said the ‘flow meter’ had failed.',
    ['term: flow meter', 'term: flow meter'],
  ],
  [
    'single marks where speech has double ones',
    'en',
    "\"We shall fill the lake before the winter comes,\" Rao said. Talking of Goa's 'lake fund', she said it was small.",
    ['direct: We shall fill the lake before the winter comes,', 'term: lake fund'],
  ],
  [
    'a list of titles',
    'en',
    'He sang in ‘Monsoon Mail’, ‘Wet Feet’ and ‘Umbrella’.',
    ['term: Monsoon Mail', 'term: Wet Feet', 'term: Umbrella'],
  ],
  ['a title that is cut short in brackets', 'en', 'Her latest “Wet Feet” (WF) continued to run.', ['term: Wet Feet']],
  ['words on a poster', 'en', 'Students held up “Go back, mayor” posters.', ['term: Go back, mayor']],
  ['a slogan', 'hi', "छात्रों ने 'पानी बचाओ' के नारे लगाए।", ['term: पानी बचाओ']],
  ['small letters behind a comma', 'en', 'Rao said a rail protects boats, “not ducks”.', ['partial: not ducks']],
  [
    'a phrase is no title',
    'en',
    'Rao termed the project “a parking lot for ducks”.',
    ['partial: a parking lot for ducks'],
  ],
  [
    'a sentence where no verb is known',
    'ta',
    'ரவி கூறினார், “ஏரி நேற்று முழுவதும் நிரம்பியது.”',
    ['direct: ஏரி நேற்று முழுவதும் நிரம்பியது.'],
  ],
  ['a word where no verb is known', 'ta', 'இது ‘ஏரி’ எனப்படும்.', ['term: ஏரி']],
];

describe('kinds', () => {
  it.each(rows)('%s: %s %s', (_why, tag, body, expected) => {
    expect(marked(tag, body)).toEqual(expected);
  });
});
