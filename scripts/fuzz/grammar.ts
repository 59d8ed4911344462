import * as fc from 'fast-check';

/*
 * Texts made from the grammars of wire copy: what a dateline, a stamp, a quotation, a notice and a sign-off are made
 * of, put together rightly and wrongly. The words are those of no story.
 */

/** What the parts of a line are chosen from. A row in capitals is a part, all others are words. */
const parts = {
  place: ['Panaji', 'NEW DELHI', 'नयी दिल्ली', 'मास्को', 'Jammu/Srinagar', 'سرینگر', 'সিলেট', 'Nowhere-on-Sea', ''],
  month: ['March', 'Mar.', 'MAR', 'मार्च', 'Sept', 'सितम्बर', 'Smarch', '03', ''],
  day: ['1', '19', '31', '१९', 'उन्नीस', '0', '99', '019', ''],
  year: ['2021', '21', '२०२१', '1066', '99999', ''],
  agency: ['PTI', 'भाषा', 'एपी', 'AP', 'ANI', 'आईएएनएस', 'Reuters', 'IANS/PTI', 'UNI', ''],
  clock: ['08:59 PM', '20:59:41', '25:61', '8.59 pm', '०८:५९', 'noon', ''],
  zone: ['IST', '+05:30', '+5:30', 'GMT', 'Z', '(Europe/Nowhere)', '+99:99', ''],
  label: ['Updated:', 'Published on', 'Posted by', 'प्रकाशित:', 'Last Modified', 'First Published -', ''],
  open: ['“', '‘', '‘‘', "''", '"', '«', '&ldquo;', 'â€œ', '(', '[', ''],
  close: ['”', '’', '’’', "''", '"', '»', '&rdquo;', 'â€\u009D', ')', ']', ''],
  name: ['Leela Varkey', 'Mr Quill', 'लीला वर्की', 'A. B. C. Bose', 'the minister', 'उन्होंने', 'He', ''],
  say: [' said', ' told PTI', ' added that', ' ने कहा कि', ' के मुताबिक', ' according to', ''],
  words: ['The ferry was late again', 'नाव फिर देर से आई', 'Rs 12 crore', 'a', 'said', 'कि', '', ' '],
  stop: ['.', '।', '?', '…', ',', ' -', ':', '--', ''],
  gap: [' ', '', '\n', '\n\n', '\r\n', '\t', '\u00A0', '\u2028', '\u200D', '\u00AD\n', '\u0000', '\u001B[2J'],
  chrome: ['Home | News | Sports', 'Also Read |', 'Share', 'Tags: ferry, pier', 'By ', 'Edited by', '<br>', '&nbsp;'],
  notice: [
    'This story has been published from a wire agency feed without modifications to the text.',
    '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
    'यह खबर समाचार एजेंसी से ली गई है, इसके शीर्षक के अलावा कुछ नहीं बदला गया है।',
    '(With inputs from PTI)',
    'PTI QRV LMN',
    'भाषा कमल विमल',
    'Disclaimer:',
  ],
} as const;

type Part = keyof typeof parts;

/** What a line may be, as its parts in order; what stands between them is chosen anew each time. */
const rules: readonly (readonly Part[])[] = [
  ['place', 'stop', 'month', 'day', 'year', 'stop', 'agency', 'stop', 'words', 'stop'],
  ['place', 'day', 'month', 'open', 'agency', 'close', 'stop', 'words', 'stop'],
  ['open', 'agency', 'close', 'place', 'stop', 'words'],
  ['label', 'month', 'day', 'stop', 'year', 'clock', 'zone'],
  ['label', 'year', 'month', 'day', 'clock', 'zone', 'label', 'year'],
  ['open', 'words', 'stop', 'close', 'name', 'say', 'stop'],
  ['name', 'say', 'stop', 'open', 'words', 'open', 'words', 'close', 'stop', 'close'],
  ['name', 'say', 'words', 'stop', 'words', 'name', 'say'],
  ['chrome', 'name', 'agency', 'label', 'clock'],
  ['notice', 'stop', 'notice'],
];

const part = (name: Part): fc.Arbitrary<string> => fc.constantFrom<string[]>(...parts[name]);

const gap = fc.oneof({ weight: 6, arbitrary: fc.constant(' ') }, { weight: 1, arbitrary: part('gap') });

const line = fc
  .constantFrom(...rules)
  .chain((rule) =>
    fc
      .tuple(...rule.map((name) => fc.tuple(part(name), gap).map((pair) => pair.join(''))))
      .map((words) => words.join('')),
  );

/** One part over and over: what a matcher that looks back pays most for. */
const run = fc
  .tuple(fc.constantFrom(...(Object.keys(parts) as Part[])).chain(part), gap, fc.integer({ min: 2, max: 200 }))
  .map(([word, space, times]) => `${word}${space}`.repeat(times));

/** Lines of wire copy, right and wrong, up to a page of them. */
export const grammarText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: run }),
      fc.constantFrom('\n', '\n\n', ''),
    ),
    {
      maxLength: 24,
    },
  )
  .map((lines) => lines.map((pair) => pair.join('')).join(''));

/** Any sign or word that the grammar knows. */
export const anyPart: fc.Arbitrary<string> = fc.constantFrom(...(Object.keys(parts) as Part[])).chain(part);
