import type { PagePart } from '../header.js';
import type { Lead } from './lead.js';
import type { LabelledLine, Role } from './roles.js';

type Marks = ReadonlyMap<number, PagePart['kind']>;

/** The roles of a page's lines, with what its markup says of them: there, what is no text of the story is never prose. */
export function asMarked(lines: readonly LabelledLine[], marks: Marks): LabelledLine[] {
  const first = lines.findIndex(({ line, role }) => marks.get(line.index) === 'story' && role === 'prose');
  return lines.map((line) => {
    const role = markedRole(line, marks.get(line.line.index), line.line.index > first);
    return role === line.role ? line : { ...line, role, rule: 'marked', content: line.line.span, tail: null };
  });
}

function markedRole({ role, rule }: LabelledLine, mark: PagePart['kind'] | undefined, behind: boolean): Role {
  if (mark === 'stated') return 'header';
  if (mark === 'story') return behind && (role === 'title' || rule === 'menu') ? 'prose' : role;
  if (mark === 'caption') return role === 'prose' || role === 'title' || role === 'dateline' ? 'caption' : role;
  if (mark === 'heading') return role === 'prose' || role === 'dateline' || role === 'caption' ? 'title' : role;
  return role === 'prose' || role === 'dateline' ? 'furniture' : role;
}

/** The lines of the story's text: all that the markup calls so from the lead on, with the headings between. */
export function scanMarked(
  lines: readonly LabelledLine[],
  marks: Marks,
  lead: Lead,
  kept: LabelledLine[],
): { secondStory: number | null; endedBy: string } {
  let headings: LabelledLine[] = [];
  for (const line of lines.slice(lead.line)) {
    const mark = marks.get(line.line.index);
    if (mark === 'heading' && line.role === 'title') headings.push(line);
    if (line.line.index !== lead.line && (mark !== 'story' || line.role !== 'prose')) continue;
    for (const heading of headings) kept.push(heading);
    kept.push(line);
    headings = [];
  }
  return { secondStory: null, endedBy: 'markup' };
}
