import type { Doc } from '../doc.js';
import type { DisclaimerProposal } from '../fields/disclaimer.js';
import { findHeadline, type HeadlineFinding } from '../fields/headline.js';
import type { SignoffProposal } from '../fields/signoff.js';
import type { Note } from '../notes.js';
import type { Span } from '../text/span.js';
import { type Body, findBody } from './body.js';
import { headAbove } from './head-above.js';
import { chooseLead, type Lead } from './lead.js';
import { type LabelledLine, labelLines, type Proposals, type Role } from './roles.js';

/** What each part of the text is: settled once, read by every field. */
export interface Layout {
  readonly lines: readonly LabelledLine[];
  /** Null where the text has no story. */
  readonly lead: Lead | null;
  readonly body: Body;
  readonly headline: HeadlineFinding;
  readonly summary: readonly Span[];
  /** Lines of the head that name writers, agencies and times. */
  readonly head: readonly LabelledLine[];
  /** Lines around the story that belong to the page. */
  readonly page: readonly LabelledLine[];
  readonly disclaimer: DisclaimerProposal | null;
  /** The sign-off first, then further credits. */
  readonly signoffs: readonly SignoffProposal[];
  readonly notes: readonly Note[];
}

const noBody: Body = { paragraphs: [], lines: new Set(), lastLine: -1, secondStory: null, endedBy: 'no lead' };

/** Settles what is headline, head, summary, story and page. */
export function layOut(doc: Doc, proposals: Proposals): Layout {
  const lines = labelLines(doc, proposals);
  const lead = chooseLead(doc, lines, proposals.datelines);
  const body = lead ? findBody(doc, lines, lead, proposals.datelines) : noBody;
  const above = lead ? headAbove(doc, lines, lead, proposals.datelines) : [];
  const headline = findHeadline(doc, above, body.paragraphs);
  const end = body.secondStory ?? lines.length;
  const roles: readonly Role[] = ['byline', 'stamp', 'agency', 'signoff'];
  const foot = lines.slice(body.lastLine + 1, Math.min(end, body.lastLine + 4));
  return {
    lines,
    lead,
    body,
    headline,
    summary: findSummary(above, headline),
    head: [
      ...above.filter((line) => roles.includes(line.role)),
      ...(lead && doc.ownLines ? lines.slice(lead.line, lead.line + 4).filter(({ role }) => role === 'byline') : []),
      ...(lead ? foot.filter(signsBelow) : []),
    ],
    page: pageLines(lines, body, above, headline, end),
    disclaimer: lead ? chooseNotice(proposals.disclaimers, lead, body, end) : null,
    signoffs: lead
      ? chooseSignoffs(
          proposals.signoffs.filter(({ line }) => doc.ownLines?.has(line) ?? true),
          body,
          end,
          lines,
        )
      : [],
    get notes() {
      return [...headline.notes, ...bodyNotes(lead, body, lines)];
    },
  };
}

/** Who is named below the story: behind a label, as its reporter, or a desk on the very next line. */
const signsBelow = ({ rule }: LabelledLine, below: number): boolean =>
  rule === 'byline-words' || rule === 'name-below-label' || rule === 'reported-by' || (rule === 'desk' && below === 0);

/** Text between headline and lead that is neither head nor caption: a standfirst, highlights, a teaser. */
function findSummary(above: readonly LabelledLine[], headline: HeadlineFinding): Span[] {
  const under = headline.headline ? above.filter((line) => line.content[0] >= headline.headline![1]) : [];
  const printed = new Set([headline.headline, ...headline.repeats, ...headline.alternates].map((span) => span?.[0]));
  const found: Span[] = [];
  let labelled = false;
  for (const line of under) {
    if (line.role === 'summaryLabel') {
      labelled = true;
      if (line.content[0] < line.content[1]) found.push(line.content);
    } else if (line.role === 'prose' && !printed.has(line.content[0])) found.push(line.content);
    else if (line.role === 'title' && !printed.has(line.content[0]) && (labelled || isStandfirst(line)))
      found.push(line.content);
  }
  return found;
}

/** A short line under the headline with a phrase's worth of words; single words are page furniture. */
function isStandfirst(line: LabelledLine): boolean {
  return line.line.text.split(/\s+/u).length >= 5;
}

function pageLines(
  lines: readonly LabelledLine[],
  body: Body,
  above: readonly LabelledLine[],
  headline: HeadlineFinding,
  end: number,
): LabelledLine[] {
  const isHeadline = (line: LabelledLine): boolean =>
    headline.headline !== null && line.content[0] <= headline.headline[0] && headline.headline[1] <= line.content[1];
  const inPage = (line: LabelledLine): boolean =>
    !body.lines.has(line.line.index) && line.role !== 'link' && line.role !== 'caption';
  return lines.filter(
    (line) =>
      line.line.index < end &&
      inPage(line) &&
      !(isHeadline(line) && above.includes(line)) &&
      (line.role !== 'prose' || line.line.index > body.lastLine),
  );
}

/** The notice that closes the story: the first one behind the body, else the last within it. */
function chooseNotice(
  found: readonly DisclaimerProposal[],
  lead: Lead,
  body: Body,
  end: number,
): DisclaimerProposal | null {
  const own = found.filter((notice) => notice.line >= lead.line && notice.line < end);
  return own.find((notice) => notice.line >= body.lastLine) ?? own.at(-1) ?? null;
}

/** Sign-offs and credits at the body's end: in its last line or on the next few. */
function chooseSignoffs(
  found: readonly SignoffProposal[],
  body: Body,
  end: number,
  lines: readonly LabelledLine[],
): SignoffProposal[] {
  // An agency's name alone below the page's foot is a box about it.
  const foot = lines.findIndex(({ role }, i) => i > body.lastLine && role === 'foot');
  const isBox = ({ rule, line }: SignoffProposal): boolean => rule === 'agency-alone' && foot >= 0 && line > foot;
  return found.filter((s) => s.line >= body.lastLine && s.line <= body.lastLine + 6 && s.line < end && !isBox(s));
}

function bodyNotes(lead: Lead | null, body: Body, lines: readonly LabelledLine[]): Note[] {
  const own: Note[] = lead
    ? [
        {
          field: 'body',
          rule: lead.rule,
          span: lines[lead.line]!.content,
          chosen: true,
          why: `ended by ${body.endedBy}`,
        },
      ]
    : [];
  const labels = lines.map(
    ({ role, rule, line }): Note => ({
      field: 'lines',
      rule,
      span: line.span,
      chosen: true,
      why: role,
    }),
  );
  return [...own, ...labels];
}
