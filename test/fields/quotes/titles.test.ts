import { expect, it } from 'vitest';
import { quotesIn } from './said.js';

const rows: readonly [why: string, tag: string, body: string, name: string, title: string | null][] = [
  ['an office', 'en', 'Mayor Asha Rao said, “It rained.”', 'Asha Rao', 'Mayor'],
  [
    'an office of a body',
    'en',
    'Ministry of Lakes spokesperson Asha Rao said, “It rained.”',
    'Asha Rao',
    'Ministry of Lakes spokesperson',
  ],
  ['an office with a nationality', 'en', 'Indian captain Asha Rao said, “It rained.”', 'Asha Rao', 'Indian captain'],
  ['an office of unknown words', 'en', 'Harbour master Asha Rao said, “It rained.”', 'Asha Rao', 'Harbour master'],
  [
    'the same in small letters',
    'en',
    'On Monday pier keeper-in-waiting Asha Rao said, “It rained.”',
    'Asha Rao',
    'pier keeper-in-waiting',
  ],
  ['a feeling is none', 'en', '“It rained,” said a visibly upset Asha Rao.', 'Asha Rao', null],
  ['a party is none', 'en', 'Lake Party’s Asha Rao said, “It rained.”', 'Asha Rao', null],
  ['what shows somebody is none', 'en', 'A purported video shows Asha Rao saying, “It rained.”', 'Asha Rao', null],
  ['an age in brackets behind the name', 'en', 'Asha Rao (45), a sailor, said: “It rained.”', 'Asha Rao', null],
  ['a kinship', 'hi', 'आशा राव की पत्नी मीरा ने बताया, ‘पानी कम है।’', 'मीरा', 'आशा राव की पत्नी'],
];

it.each(rows)('%s', (_, tag, body, name, title) => {
  const { speaker } = quotesIn(tag, body).quotes.find(({ kind }) => kind !== 'indirect')!;
  expect(speaker).toMatchObject({ name, title });
});
