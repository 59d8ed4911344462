import type { Result } from '../failure.js';
import type { DecodeOptions } from '../formats.js';
import { decodeText } from '../text.js';

/** Browsers look for a declaration no further. */
const headLength = 4096;

/**
 * The text of a page's bytes: as the byte order mark says, else as the user or the page itself (`<meta charset>`,
 * `<?xml encoding?>`) does, else UTF-8, else Windows-1252. A page that declares what it is not is read like one that
 * declares nothing.
 *
 * @param declared what the transport says (`Content-Type: text/html; charset=…`); it outranks the page
 */
export function decodePage(bytes: Buffer, { encoding }: DecodeOptions, declared: string | null = null): Result<string> {
  if (encoding !== null) return decodeText(bytes, { encoding });
  const decoded = decodeText(bytes, { encoding: declared ?? declaredIn(bytes), otherwise });
  return 'failure' in decoded && encodingFailures.has(decoded.failure.code)
    ? decodeText(bytes, { otherwise })
    : decoded;
}

const otherwise = 'windows-1252';
const encodingFailures: ReadonlySet<string> = new Set(['input.unknown-encoding', 'input.not-encoding']);

function declaredIn(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, headLength);
  const found = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(head) ?? xmlEncoding.exec(head);
  // What can be read as ASCII is no UTF-16, whatever it says.
  return found && !/^utf-?16/iu.test(found[1]!) ? found[1]! : null;
}

const xmlEncoding = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/iu;
