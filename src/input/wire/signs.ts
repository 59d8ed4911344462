/**
 * The control bytes of a transmission, as patterns: the byte itself, its picture (U+2401 …), or its name in brackets,
 * as programs write it that show what cannot be seen.
 */
const sign = (code: number, name: string): string =>
  `(?:\\u${hex(code)}|\\u${hex(0x2400 + code)}|[<\\[{]${name}[>\\]}])`;

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

export const startOfHeader = sign(0x01, 'SOH');
export const startOfText = sign(0x02, 'STX');
export const endOfText = sign(0x03, 'ETX');
export const endOfTransmission = sign(0x04, 'EOT');
export const unitSeparator = sign(0x1f, 'US');
/** What fills a line before a transmission: SYN, and the DEL of punched tape. */
export const filler = `(?:${sign(0x16, 'SYN')}|\\u007F|[<\\[{]DEL[>\\]}])`;
