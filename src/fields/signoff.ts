import type { Doc } from '../doc.js';
import { copyrightLine } from './signoff/copyright.js';
import { assistanceLine, bracketCredit, bracketDesk, creditLine, reportingCredit } from './signoff/credits.js';
import { agencyAlone, agencyAndDesk, agencyOverDesk, dashedAgency, deskOverAgency, endMark } from './signoff/desks.js';
import type { SignoffProposal, SignoffRule } from './signoff/proposal.js';

export type { SignoffProposal } from './signoff/proposal.js';

/** In order of trust; the first that fits a line wins. */
const rules: readonly SignoffRule[] = [
  reportingCredit,
  assistanceLine,
  bracketCredit,
  bracketDesk,
  creditLine,
  copyrightLine,
  dashedAgency,
  agencyAndDesk,
  deskOverAgency,
  endMark,
  agencyOverDesk,
  agencyAlone,
];

/** Every sign-off and credit of the text, in order. Which of them closes the story is settled with the layout. */
export function proposeSignoffs(doc: Doc): SignoffProposal[] {
  const found: SignoffProposal[] = [];
  for (const line of doc.lines) {
    if (line.index <= (found.at(-1)?.lastLine ?? -1)) continue;
    for (const rule of rules) {
      const proposal = rule(doc, line);
      if (proposal) {
        found.push(proposal);
        break;
      }
    }
  }
  return found;
}
