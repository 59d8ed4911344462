import type { DatelineProposal, StampProposal } from './fields/proposals.js';
import type { SignoffProposal } from './fields/signoff.js';
import type { Note } from './notes.js';
import type { Layout } from './segment/layout.js';
import type { Proposals } from './segment/roles.js';

/** The stamps that became the story's. */
interface ChosenStamps {
  readonly published: StampProposal | null;
  readonly updated: StampProposal | null;
}

/** A note for each dateline, stamp, notice and sign-off that was proposed, the losers too, with the reason. */
export function candidateNotes(proposals: Proposals, layout: Layout, stamps: ChosenStamps): Note[] {
  return [
    ...proposals.datelines.map((dateline) => ofDateline(dateline, layout)),
    ...proposals.stamps.map((stamp) => ofStamp(stamp, stamps)),
    ...proposals.disclaimers.map(({ rule, span }): Note => {
      const chosen = span === layout.disclaimer?.span;
      return { field: 'disclaimer', rule, span, chosen, why: chosen ? '' : 'another one closes the story' };
    }),
    ...proposals.signoffs.map((signoff) => ofSignoff(signoff, layout)),
  ];
}

function ofDateline({ rule, span, strength }: DatelineProposal, { lead }: Layout): Note {
  const chosen = span === lead?.dateline?.span;
  return { field: 'dateline', rule, span, chosen, why: `strength ${strength}${chosen ? '' : ', not over the lead'}` };
}

function ofStamp(proposal: StampProposal, { published, updated }: ChosenStamps): Note {
  const field =
    proposal === updated ? 'updated' : proposal === published ? 'published' : (proposal.label ?? 'published');
  const chosen = proposal === published || proposal === updated;
  const label = proposal.label ? `labelled ${proposal.label}` : 'no label';
  const why = chosen ? label : `${label}, another stands nearer or says more`;
  return { field, rule: proposal.rule, span: proposal.whole, chosen, why };
}

function ofSignoff(signoff: SignoffProposal, { signoffs }: Layout): Note {
  const first = signoffs[0] === signoff;
  const why = first ? signoff.kind : signoffs.includes(signoff) ? 'a further credit' : 'not at the story’s end';
  return { field: 'signoff', rule: signoff.rule, span: signoff.span, chosen: first, why };
}
