import type { Doc } from '../doc.js';
import type { DatelineProposal } from '../fields/proposals.js';
import type { Span } from '../text/span.js';
import type { Lead } from './lead.js';
import type { LabelledLine } from './roles.js';

/** The lines above the lead, and what stands before an inline dateline on the lead's own line. */
export function headAbove(
  doc: Doc,
  lines: readonly LabelledLine[],
  lead: Lead,
  datelines: readonly DatelineProposal[],
): LabelledLine[] {
  const above = withCaptions(lines.slice(0, lead.line));
  const own = lines[lead.line]!;
  const reporter = lead.dateline?.reporter?.[0] ?? lead.start;
  const opening = Math.min(reporter, houseStart(lead) ?? lead.start);
  // A teaser with a dateline of its own may stand between the headline and the story, all in one line.
  const teased = datelines.find(({ line }) => line === lead.line)?.span[0] ?? opening;
  const first = lead.dateline && lead.dateline.line < lead.line ? lead.start : Math.min(opening, teased);
  if (first - own.content[0] < 12) return above;
  const kicked = doc.text.slice(own.content[0], first).trimEnd().endsWith(':') && doc.languages[0]?.script !== 'Latin';
  const role = lead.dateline?.rule === 'after-caption' ? 'caption' : kicked ? 'furniture' : 'title';
  return [...above, { ...own, role, rule: 'before-inline-dateline', content: trimmed(doc, [own.content[0], first]) }];
}

/** Where the dateline begins, or the house's name before it: `दैनिक तट पत्रिका/बांका। …`. */
function houseStart({ dateline }: Lead): number | undefined {
  return dateline?.site ? Math.min(dateline.site[0], dateline.span[0]) : dateline?.span[0];
}

function trimmed(doc: Doc, [start, end]: Span): Span {
  return [start, start + doc.text.slice(start, end).trimEnd().length];
}

/** A picture's text that already has its credit (`(Photo: PTI/File)`, `Image Source : AP …`). */
function isCredited(line: LabelledLine): boolean {
  return /[:/]\s?\p{Lu}\p{L}+/u.test(line.line.text);
}

/** Above the lead, an agency alone under a caption is the picture's credit, and text that ends in a credit a caption. */
function withCaptions(lines: readonly LabelledLine[]): LabelledLine[] {
  return lines.map((line, i) => {
    const above = lines[i - 1];
    const underCaption =
      line.role === 'agency' && above?.role === 'caption' && !line.line.afterBlank && !isCredited(above);
    const credited = (line.role === 'prose' || line.role === 'title') && line.tail === 'credit';
    return underCaption || credited ? { ...line, role: 'caption', content: line.line.span } : line;
  });
}
