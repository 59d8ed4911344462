import { chanakya } from './text/legacy-fonts/chanakya.js';
import { convertKeys } from './text/legacy-fonts/convert.js';
import { krutiDev } from './text/legacy-fonts/kruti-dev.js';
import { legacyStretch } from './text/legacy-fonts/recognise.js';
import { type FontTable, type Glyph, glyphsOf } from './text/legacy-fonts/table.js';

/** The fonts whose keys are known. DevLys 010 draws what Kruti Dev 010 draws. */
const tables = { 'kruti-dev': krutiDev, devlys: krutiDev, chanakya } as const satisfies Record<string, FontTable>;

/** A font that typed Hindi with Latin letters, before Unicode. */
export type LegacyFont = keyof typeof tables;

export const legacyFonts = Object.keys(tables) as LegacyFont[];

const known = new Map<FontTable, ReadonlyMap<string, Glyph>>();

/**
 * Hindi that was typed in a legacy font, as Unicode. Addresses (`https://…`, `a@b.in`) and Western digits stay as they
 * are; English words cannot be told from Hindi ones and are turned into nonsense with them.
 *
 * @param text text that a legacy font typed; any string at all
 * @returns the text in Unicode, of another length; linear in time
 * @example
 * toUnicode('fgUnh esa lekpkj', 'kruti-dev'); // 'हिन्दी में समाचार'
 */
export function toUnicode(text: string, font: LegacyFont): string {
  const table = tables[font];
  const glyphs = known.get(table) ?? glyphsOf(table);
  known.set(table, glyphs);
  return convertKeys(text, glyphs);
}

/**
 * The legacy font that a text is typed in: told by frequent words (`ds`, `gS`, `esa` of Kruti Dev, `ãñ`, `âð` of
 * Chanakya), six of them and one in twelve, which no text in a Latin language has.
 *
 * @returns null where the text is in none
 * @example
 * recogniseFont('The ferry was late.'); // null
 */
export function recogniseFont(text: string): LegacyFont | null {
  return legacyStretch(text)?.font ?? null;
}
