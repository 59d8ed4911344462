import { expect, it } from 'vitest';
import { decodeXml } from '../../../src/input/markup/decode.js';

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><p>“é”</p>`;
const latin = (encoding: string) => Buffer.from(xml(encoding).replace('“é”', '\x93\xe9\x94'), 'latin1');

it.each<[string, Buffer, string | null, string]>([
  ['UTF-8, said so', Buffer.from(xml('UTF-8')), null, '“é”'],
  ['UTF-8 without a declaration', Buffer.from('<p>“é”</p>'), null, '“é”'],
  ['Windows-1252', latin('windows-1252'), null, '“é”'],
  ['Latin-1, with the signs of Windows', latin('ISO-8859-1'), null, '“é”'],
  ['UTF-8 under a declaration of Latin-1', Buffer.from(xml('iso-8859-1')), null, '“é”'],
  ['Windows-1252 under a declaration of UTF-8', latin('utf-8'), null, '“é”'],
  ['UTF-16 by its mark', Buffer.from(`\uFEFF${xml('UTF-16')}`, 'utf16le'), null, '“é”'],
  ['what the user names', Buffer.from('<p>\x8e</p>', 'latin1'), 'macintosh', 'é'],
])('an XML file is read as %s', (_, bytes, encoding, text) => {
  expect(decodeXml(bytes, encoding)).toHaveProperty('value', expect.stringContaining(`<p>${text}</p>`));
});

it('an encoding that nobody knows is told', () => {
  expect(decodeXml(latin('x-harbour'), null)).toHaveProperty('failure.message', 'no known encoding: x-harbour');
});
