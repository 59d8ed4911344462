/** How much of a file tells its format, in bytes. */
export const headLength = 4096;

/** The same where a file opens like an object of JSON: that may have its longest text before its other keys. */
export const longHeadLength = 64 * 1024;

/** Whether more of a file than its first bytes may tell its format: an object of JSON begins and does not end in them. */
export function isOpenObject(bytes: Buffer): boolean {
  if (bytes.length < headLength) return false;
  const [line = ''] = bytes.toString('latin1', 0, headLength).trimStart().split(/\r?\n/u, 1);
  return /^[[{]/u.test(line) && !(line.length > 1 && line.endsWith('}'));
}

/** The byte order mark of UTF-8. */
export const utf8Mark = Buffer.from('\uFEFF');

/** The first bytes of a file as formats look at them: one letter a byte, a byte order mark and white space cut off. */
export function headOf(bytes: Buffer): string {
  const wide = opensInUtf16(bytes);
  const start = wide ? 2 : opensWithUtf8Mark(bytes) ? utf8Mark.length : 0;
  const length = isOpenObject(bytes.subarray(start)) ? longHeadLength : headLength;
  const head = bytes.toString('latin1', start, start + length);
  // In UTF-16 the letters of markup have a NUL beside them.
  return (wide ? head.replaceAll('\0', '') : head).trimStart();
}

/** Whether bytes open with the byte order mark of UTF-8. */
export function opensWithUtf8Mark(bytes: Buffer): boolean {
  return bytes.subarray(0, utf8Mark.length).equals(utf8Mark);
}

/** Whether bytes open with a byte order mark of UTF-16. */
export function opensInUtf16(bytes: Buffer): boolean {
  if (bytes.length < 2) return false;
  const mark = bytes.readUInt16BE(0);
  return mark === 0xfffe || mark === 0xfeff;
}
