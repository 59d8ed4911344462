import { expect, it } from 'vitest';
import { decodePage } from '../../../src/input/html/decode.js';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

it.each<[string, Buffer, string]>([
  ['UTF-8 where nothing is said', Buffer.from('<p>पुणे'), '<p>पुणे'],
  ['Windows-1252 where that is not UTF-8', latin('<p>caf\xe9 \x93x\x94'), '<p>café “x”'],
  ['as the page declares', latin('<meta charset="iso-8859-7"><p>\xe1'), '<meta charset="iso-8859-7"><p>α'],
  [
    'as its old form of declaration says',
    latin('<META http-equiv=Content-Type content="text/html; charset=windows-1251"><p>\xe0'),
    '<META http-equiv=Content-Type content="text/html; charset=windows-1251"><p>а',
  ],
  [
    'as XHTML says',
    latin('<?xml version="1.0" encoding="iso-8859-1"?><p>\xe9'),
    '<?xml version="1.0" encoding="iso-8859-1"?><p>é',
  ],
  ['UTF-8 declared, and none', latin('<meta charset=utf-8><p>\xe9'), '<meta charset=utf-8><p>é'],
  ['an encoding that nobody knows', Buffer.from('<meta charset=none-such><p>é'), '<meta charset=none-such><p>é'],
  ['UTF-16 declared in ASCII', Buffer.from('<meta charset=utf-16><p>é'), '<meta charset=utf-16><p>é'],
  [
    'a byte order mark above a declaration',
    Buffer.from('\uFEFF<meta charset=koi8-r><p>é', 'utf16le'),
    '<meta charset=koi8-r><p>é',
  ],
])('reads a page: %s', (_, bytes, value) => {
  expect(decodePage(bytes, { encoding: null })).toEqual({ value });
});

it('puts what the transport declares above the page, and the user above both', () => {
  const bytes = latin('<meta charset=koi8-r>\xe1');
  expect(decodePage(bytes, { encoding: null }, 'iso-8859-7')).toEqual({ value: '<meta charset=koi8-r>α' });
  expect(decodePage(bytes, { encoding: 'windows-1252' }, 'iso-8859-7')).toEqual({ value: '<meta charset=koi8-r>á' });
});

it('refuses what is no text', () => {
  expect(decodePage(Buffer.from('<p>\0\0\u0001'), { encoding: null })).toHaveProperty('failure.code', 'input.not-text');
});
