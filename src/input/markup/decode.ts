import { isUtf8 } from 'node:buffer';
import type { Result } from '../failure.js';
import { decodeText } from '../text.js';

/**
 * The text of an XML file: in the encoding that the user names, else in that of its mark or its declaration. Bytes that
 * are UTF-8 are read so whatever the declaration says, and those that are not, without one, as Windows-1252.
 */
export function decodeXml(bytes: Buffer, encoding: string | null): Result<string> {
  const declared = declaration.exec(bytes.toString('latin1', 0, 256))?.[1] ?? null;
  const named = encoding ?? (declared === null || isUtf8(bytes) || /^utf-?\d+$/iu.test(declared) ? null : declared);
  return decodeText(bytes, { encoding: named, otherwise: 'windows-1252' });
}

const declaration = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][-\w.:]{0,40})["']/u;
