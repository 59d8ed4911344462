import type { Doc } from '../doc.js';
import type { Warning } from '../story.js';
import { legacyStretch } from '../text/legacy-fonts/recognise.js';
import { warn } from '../warnings.js';

/** UTF-8 read as Windows-1252, or read twice: `â€œ`, `à¤¨`, `ï¿½`, the replacement character. */
const mojibake = /â€[œ\u009D™˜“”¦]|â\u0080[\u0093-\u00A6]|(?:à[¤¥][\u0080-\u00BF]){2}|ï¿½|\uFFFD/u;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Damage of the text itself, each kind told once, at its first place. Spans are of the doc's text. */
export function textWarnings(doc: Doc): Warning[] {
  const broken = mojibake.exec(doc.text) ?? (doc.text === doc.source ? null : mojibake.exec(doc.source));
  const font = legacyStretch(doc.text);
  const half = loneSurrogate.exec(doc.text);
  return [
    ...(broken ? [warn('text.mojibake')] : []),
    ...(font ? [warn('text.legacy-font', font.span)] : []),
    ...(half ? [warn('text.lone-surrogate', [half.index, half.index + 1])] : []),
  ];
}
