import type { Doc } from '../doc.js';
import type { Warning } from '../story.js';
import { warn } from '../warnings.js';

/** UTF-8 read as Windows-1252, or read twice: `â€œ`, `à¤¨`, `ï¿½`, the replacement character. */
const mojibake = /â€[œ\u009D™˜“”¦]|â\u0080[\u0093-\u00A6]|(?:à[¤¥][\u0080-\u00BF]){2}|ï¿½|\uFFFD/u;

/** Kruti Dev and its like: Hindi typed as Latin letters, full of these pairs and of signs inside words. */
const legacyFont = /(?:\b(?:ds|dh|esa|gS|us|fd|dks|dk|ls|vkSj|ij|gSa)\b[^।.\n]{0,40}){6}/u;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Damage of the text itself, each kind told once, at its first place. Spans are of the doc's text. */
export function textWarnings(doc: Doc): Warning[] {
  const broken = mojibake.exec(doc.text) ?? mojibake.exec(doc.source);
  const font = legacyFont.exec(doc.text);
  const half = loneSurrogate.exec(doc.text);
  return [
    ...(broken ? [warn('text.mojibake')] : []),
    ...(font ? [warn('text.legacy-font', [font.index, font.index + font[0].length])] : []),
    ...(half ? [warn('text.lone-surrogate', [half.index, half.index + 1])] : []),
  ];
}
