import { expect, test } from 'vitest';
import { decodeText } from '../../src/input/text.js';

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

test.each([
  ['plain words', Buffer.from('Rain in Pune'), 'Rain in Pune'],
  ['words of any script', Buffer.from('पुणे में वर्षा'), 'पुणे में वर्षा'],
  ['line ends as they are', Buffer.from('a\r\nb\r'), 'a\r\nb\r'],
  ['controls of a wire', Buffer.from('\u0001bgl\u0002a\u0003'), '\u0001bgl\u0002a\u0003'],
  ['a byte order mark is no text', Buffer.from('\uFEFFa'), 'a'],
  ['a second one is', Buffer.from('\uFEFF\uFEFFa'), '\uFEFFa'],
  ['a replacement sign that was written', Buffer.from('a\uFFFDb'), 'a\uFFFDb'],
  ['little-endian UTF-16', utf16('पुणे 😀'), 'पुणे 😀'],
  ['big-endian UTF-16', utf16('पुणे 😀').swap16(), 'पुणे 😀'],
  ['half a pair in UTF-16', utf16('a\uD83D'), 'a\uD83D'],
  ['white space alone', Buffer.from('\n'), '\n'],
  ['a single byte', Buffer.from('a'), 'a'],
])('text: %s', (_, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ value: text });
});

test.each([
  ['nothing', '', 'input.empty', 'empty'],
  ['a byte order mark alone', '\xEF\xBB\xBF', 'input.empty', 'empty'],
  ['the mark of UTF-16 alone', '\xFF\xFE', 'input.empty', 'empty'],
  ['a NUL', 'ab\0c', 'input.not-text', 'not text (NUL byte at offset 2)'],
  [
    'UTF-16 without a mark',
    'a\0b\0c\0',
    'input.not-text',
    'not text (NUL byte at offset 1; UTF-16 without a byte order mark?)',
  ],
  ['a NUL in UTF-16', '\xFF\xFEa\0\0\0b\0', 'input.not-text', 'not text (NUL character at offset 4)'],
  ['UTF-16 cut short', '\xFF\xFEa\0b', 'input.not-utf16', 'not UTF-16 (an odd number of bytes)'],
  ['Latin-1', 'caf\xE9 au lait', 'input.not-utf8', 'not UTF-8 (byte 0xE9 at offset 3)'],
  ['a letter cut at the end', 'a\xE0\xA4', 'input.not-utf8', 'not UTF-8 (byte 0xE0 at offset 1)'],
  [
    'a bad byte behind real replacement signs',
    '\xEF\xBF\xBD\xEF\xBF\xBDx\x80',
    'input.not-utf8',
    'not UTF-8 (byte 0x80 at offset 7)',
  ],
  [
    'a bad byte behind letters of three bytes',
    '\xE0\xA4\x95\xE0\xA4\x96\xFF',
    'input.not-utf8',
    'not UTF-8 (byte 0xFF at offset 6)',
  ],
  ['half a pair in UTF-8', 'a\xED\xA0\x80', 'input.not-utf8', 'not UTF-8 (byte 0xED at offset 1)'],
  ['a long form', '\xC0\xAF', 'input.not-utf8', 'not UTF-8 (byte 0xC0 at offset 0)'],
  ['a bad byte behind a byte order mark', '\xEF\xBB\xBFa\xFF', 'input.not-utf8', 'not UTF-8 (byte 0xFF at offset 4)'],
])('no text: %s', (_, bytes, code, message) => {
  expect(decodeText(Buffer.from(bytes, 'latin1'))).toEqual({ failure: { code, message } });
});

test.each([
  ['named', Buffer.from('caf\xE9', 'latin1'), { encoding: 'windows-1252' }, 'café'],
  ['of bytes that are no UTF-8', Buffer.from('caf\xE9', 'latin1'), { otherwise: 'windows-1252' }, 'café'],
  ['that UTF-8 makes unneeded', Buffer.from('café'), { otherwise: 'windows-1252' }, 'café'],
  ['that a byte order mark outranks', utf16('café'), { encoding: 'windows-1252' }, 'café'],
])('an encoding %s', (_, bytes, encodings, text) => {
  expect(decodeText(bytes, encodings)).toEqual({ value: text });
});

test.each([
  ['that nobody knows', 'a', 'klingon', 'input.unknown-encoding', 'no known encoding: klingon'],
  ['that the bytes are not in', '\xFF', 'shift_jis', 'input.not-encoding', 'not shift_jis'],
  ['with a NUL', 'a\0', 'latin1', 'input.not-text', 'not text (NUL character at position 1)'],
])('an encoding %s', (_, bytes, encoding, code, message) => {
  expect(decodeText(Buffer.from(bytes, 'latin1'), { encoding })).toEqual({ failure: { code, message } });
});
