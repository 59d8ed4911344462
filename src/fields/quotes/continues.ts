import type { ReadBody } from './body.js';
import type { Decision } from './decide.js';

/**
 * For each marked quotation the one that it carries on, or null: one split by its attribution (`“…,” Rao said, “…”`),
 * one that goes on right behind (`“…,” Rao said. “…”`), or one that runs over paragraphs.
 */
export function continuesOf(body: ReadBody, decisions: readonly Decision[]): (number | null)[] {
  return decisions.map((decision, index) => {
    const before = decisions[index - 1];
    if (!before?.voice || !decision.voice || before.voice.person !== decision.voice.person) return null;
    if (decision.kind === 'term' || before.kind === 'term') return null;
    if (decision.voice.resolvedBy === 'carried') return index - 1;
    const splits = decision.attribution !== null && decision.attribution === before.attribution;
    const [first, second] = [body.quotes[index - 1]!, body.quotes[index]!];
    const between = decision.attribution?.cue[0] ?? -1;
    return splits && first.whole[1] <= between && between < second.whole[0] ? index - 1 : null;
  });
}
