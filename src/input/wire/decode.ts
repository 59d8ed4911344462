import { isUtf8 } from 'node:buffer';
import { failed, type Result } from '../failure.js';
import { decodeText } from '../text.js';

/**
 * The text of a transmission's bytes: in the encoding that is named, else as a byte order mark says, else UTF-8 where
 * it is that, else Windows-1252, which Latin-1 and ASCII are part of. NUL fills pauses of a line: it stays, as all
 * control bytes do, and gets into no value.
 */
export function decodeTransmission(bytes: Buffer, encoding: string | null): Result<string> {
  if (bytes.length === 0) return failed('input.empty', 'empty');
  const mark = bytes.readUIntBE(0, Math.min(bytes.length, 2));
  if (encoding !== null || mark === 0xfffe || mark === 0xfeff) return decodeText(bytes, { encoding });
  const text = isUtf8(bytes) ? new TextDecoder().decode(bytes) : windows1252(bytes);
  return text === '' ? failed('input.empty', 'empty') : { value: text };
}

/** Node's own decoder takes Windows-1252 for Latin-1 in some versions; what the code page leaves open stays a control. */
function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009F]/gu, (sign) => upperRow[sign.charCodeAt(0) - 0x80]!);
}

/** What Windows-1252 has in place of Latin-1's second row of controls, from 0x80 to 0x9F. */
const upperRow = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
