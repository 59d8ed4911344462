import { expect, test } from 'vitest';
import { kindOfBinary } from '../../src/input/detect.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each([
  ['\x89PNG\r\n\x1a\n', 'PNG image'],
  ['\xFF\xD8\xFF\xE0\0\x10JFIF', 'JPEG image'],
  ['GIF89a\x01\0', 'GIF image'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'WebP image'],
  ['%PDF-1.7\n', 'PDF document'],
  ['{\\rtf1\\ansi', 'RTF document'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old Word, Excel or PowerPoint document'],
  ['PK\x03\x04\x14\0', 'ZIP archive'],
  ['PK\x03\x04\x14\0\x06\0[Content_Types].xml\0word/document.xml', 'DOCX document'],
  ['PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text', 'OpenDocument file'],
  ['\x1F\x8B\x08\0', 'gzip data'],
  ['BZh91AY&SY', 'bzip2 data'],
  ['\x28\xB5\x2F\xFD', 'zstd data'],
  [`${'a'.repeat(257)}ustar\x00`, 'tar archive'],
  ['\x7FELF\x02\x01\x01', 'ELF program'],
  ['SQLite format 3\0', 'SQLite database'],
  ['\xFF\xFE\0\0a\0\0\0', 'UTF-32 text'],
])('%j is a %s', (opening, kind) => {
  expect(kindOfBinary(bytes(opening))).toBe(kind);
});

test.each([
  'PKL season opens in Pune',
  'GIFT City adds two exchanges',
  'MZ Farms recalls its honey',
  'ID3 is a tag',
  'BMW opens a plant',
  'Rare birds return',
  'RIFF raff',
  '<html>',
  '{"text": "a"}',
  '\xFF\xFEa\0',
  '\xEF\xBB\xBFa',
  '',
])('%j may be text', (opening) => {
  expect(kindOfBinary(bytes(opening))).toBeNull();
});

test('part names far inside an archive are not looked for', () => {
  expect(kindOfBinary(bytes(`PK\x03\x04${' '.repeat(5000)}word/`))).toBe('ZIP archive');
});
