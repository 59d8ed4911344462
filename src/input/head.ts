/** How much of a file tells its format, in bytes. */
export const headLength = 4096;

/** The byte order mark of UTF-8. */
export const utf8Mark = Buffer.from('\uFEFF');

/** The first bytes of a file as formats look at them: one letter a byte, a byte order mark and white space cut off. */
export function headOf(bytes: Buffer): string {
  const wide = opensInUtf16(bytes);
  const start = wide ? 2 : opensWithUtf8Mark(bytes) ? utf8Mark.length : 0;
  const head = bytes.toString('latin1', start, start + headLength);
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
