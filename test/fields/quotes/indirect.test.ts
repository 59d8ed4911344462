import { describe, expect, it } from 'vitest';
import { quotesIn } from './said.js';

/** `name: clause` of each reported clause. */
const reported = (tag: string, body: string): string[] =>
  quotesIn(tag, body)
    .quotes.filter((quote) => quote.kind === 'indirect')
    .map((quote) => `${quote.speaker?.name}: ${quote.text}`);

const rows: readonly [why: string, tag: string, body: string, clauses: readonly string[]][] = [
  ['that', 'en', 'Asha Rao said that the lake was full.', ['Asha Rao: the lake was full']],
  ['no conjunction', 'en', 'Asha Rao said the lake was full.', ['Asha Rao: the lake was full']],
  ['an addressee', 'en', 'Asha Rao told reporters in Panaji that it was full.', ['Asha Rao: it was full']],
  ['behind', 'en', 'The lake was full, police said.', ['police: The lake was full']],
  ['inverted', 'en', 'The lake was full, said Mayor Asha Rao.', ['Asha Rao: The lake was full']],
  ['according to', 'en', 'According to Asha Rao, the lake was full.', ['Asha Rao: the lake was full']],
  [
    'a range of numbers',
    'en',
    'Asha Rao said that it grew by 6.5-6.7 metres.',
    ['Asha Rao: it grew by 6.5-6.7 metres'],
  ],
  ['no clause follows', 'en', 'Asha Rao told the board.', []],
  ['कि', 'hi', 'आशा राव ने कहा कि झील भर गई है।', ['आशा राव: झील भर गई है']],
  ['a comma', 'hi', 'आशा राव ने कहा, झील भर गई है।', ['आशा राव: झील भर गई है']],
  ['के मुताबिक', 'hi', 'आशा राव के मुताबिक, झील भर गई है।', ['आशा राव: झील भर गई है']],
  ['के हवाले से', 'hi', 'मंत्री आशा राव के हवाले से कहा गया कि झील भर गई है।', ['आशा राव: झील भर गई है']],
  ['a statement', 'hi', 'जल बोर्ड के बयान में कहा गया है कि झील भर गई है।', ['जल बोर्ड: झील भर गई है']],
  ['news from nobody', 'hi', 'मीडिया रिपोर्ट्स के मुताबिक, झील भर गई है।', []],
  ['what it points back to', 'hi', 'बोर्ड ने रिपोर्ट दी। इसके अनुसार झील भर गई है।', []],
  ['nothing said', 'hi', 'लोग यह नहीं बता पाए कि झील कब भर गई।', []],
  ['an office with its place', 'hi', 'एसएसपी शिमला ने बताया कि झील भर गई है।', ['एसएसपी शिमला: झील भर गई है']],
  ['a rank with its district', 'hi', 'एसपी देहात आशा राव ने बताया कि झील भर गई है।', ['आशा राव: झील भर गई है']],
  ['a witness', 'hi', 'गवाह ने पुलिस को बताया कि नाव डूब गई।', ['गवाह: नाव डूब गई']],
];

describe('reported speech without marks', () => {
  it.each(rows)('%s: %s', (_why, tag, body, expected) => {
    expect(reported(tag, body)).toEqual(expected);
  });

  it('holds marked words that are built into it', () => {
    const { quotes } = quotesIn('en', 'Asha Rao said the lake was “full to the brim” on Friday.');
    expect(quotes.map(({ kind, text }) => [kind, text])).toEqual([
      ['indirect', 'the lake was “full to the brim” on Friday'],
      ['partial', 'full to the brim'],
    ]);
  });

  it('stops before an utterance', () => {
    const { quotes } = quotesIn('hi', 'आशा राव ने कहा कि झील भर गई है, “अब सावधान रहें।”');
    expect(quotes.map(({ kind, text }) => [kind, text])).toEqual([
      ['indirect', 'झील भर गई है'],
      ['direct', 'अब सावधान रहें।'],
    ]);
  });
});
