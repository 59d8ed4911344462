import { describe, expect, it } from 'vitest';
import { quotesIn } from './said.js';

const rows: readonly [why: string, tag: string, body: string, continues: readonly (number | null)[]][] = [
  ['split by its attribution', 'en', '“The lake,” said Asha Rao, “is full.”', [null, 0]],
  ['goes on behind it', 'en', '“The lake is full,” said Asha Rao. “It may spill.”', [null, 0]],
  ['over paragraphs', 'en', 'Asha Rao said: “We came.\n“We saw.\n“We won.”', [null, 0, 1]],
  ['split by its attribution', 'hi', '“झील भर गई,” आशा राव ने कहा, “अब सावधान रहें।”', [null, 0]],
  ['said anew', 'en', '“It is full,” Asha Rao said. “It may spill,” Rao said.', [null, null]],
  ['another speaker', 'en', '“It is full,” Asha Rao said. “It is not,” said Hari Nene.', [null, null]],
];

describe('continuation', () => {
  it.each(rows)('%s: %s', (_why, tag, body, expected) => {
    expect(quotesIn(tag, body).quotes.map((quote) => quote.continues)).toEqual(expected);
  });

  it('counts reported clauses in its indexes', () => {
    const { quotes } = quotesIn('en', 'Hari Nene said that it was full. “The lake,” said Asha Rao, “is calm.”');
    expect(quotes.map(({ kind, continues }) => [kind, continues])).toEqual([
      ['indirect', null],
      ['direct', null],
      ['direct', 1],
    ]);
  });
});
