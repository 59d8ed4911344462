/** Kinds of files that are no text, by the bytes that they open with (one letter a byte). */
const signatures: readonly (readonly [kind: string, bytes: string, offset?: number])[] = [
  ['PNG image', '\x89PNG\r\n\x1a\n'],
  ['JPEG image', '\xff\xd8\xff'],
  ['GIF image', 'GIF87a'],
  ['GIF image', 'GIF89a'],
  ['TIFF image', 'II*\0'],
  ['TIFF image', 'MM\0*'],
  ['WebP image', 'WEBPVP8', 8],
  ['HEIF or MP4 file', 'ftyp', 4],
  ['WAV audio', 'WAVEfmt ', 8],
  ['MP3 audio', 'ID3\x03'],
  ['MP3 audio', 'ID3\x04'],
  ['Ogg file', 'OggS\0'],
  ['PDF document', '%PDF-'],
  ['RTF document', '{\\rtf'],
  ['old Word, Excel or PowerPoint document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['PostScript document', '%!PS-Adobe'],
  ['ZIP archive', 'PK\x03\x04'],
  ['ZIP archive', 'PK\x05\x06'],
  ['gzip data', '\x1f\x8b'],
  ['bzip2 data', '1AY&SY', 4],
  ['xz data', '\xfd7zXZ\0'],
  ['zstd data', '\x28\xb5\x2f\xfd'],
  ['7z archive', '7z\xbc\xaf\x27\x1c'],
  ['RAR archive', 'Rar!\x1a\x07'],
  ['tar archive', 'ustar', 257],
  ['ELF program', '\x7fELF'],
  ['Windows program', 'MZ\x90\0'],
  ['WebAssembly module', '\0asm'],
  ['SQLite database', 'SQLite format 3\0'],
  ['Parquet file', 'PAR1'],
  ['TrueType font', '\0\x01\0\0\0'],
  ['OpenType font', 'OTTO\0'],
  ['WOFF font', 'wOFF\0'],
  ['WOFF2 font', 'wOF2\0'],
  ['UTF-32 text', '\xff\xfe\0\0'],
  ['UTF-32 text', '\0\0\xfe\xff'],
];

/** Office documents are ZIP archives: the names of their first parts give them away. */
const insideZip: readonly (readonly [kind: string, part: string])[] = [
  ['DOCX document', 'word/'],
  ['XLSX spreadsheet', 'xl/'],
  ['PPTX presentation', 'ppt/'],
  ['OpenDocument file', 'application/vnd.oasis.opendocument'],
  ['EPUB book', 'application/epub+zip'],
];

/**
 * The kind of a file that is no text, told by its first bytes and never by its name.
 *
 * @returns words for a message, or null where the bytes may be text
 * @example
 * kindOfBinary(Buffer.from('%PDF-1.7')); // 'PDF document'
 */
export function kindOfBinary(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 512);
  const kind = signatures.find(([, signature, offset = 0]) => head.startsWith(signature, offset))?.[0] ?? null;
  if (kind !== 'ZIP archive') return kind;
  const parts = bytes.toString('latin1', 0, 4096);
  return insideZip.find(([, part]) => parts.includes(part))?.[0] ?? kind;
}
