import type { Story } from './story.js';
import type { Span } from './text/span.js';
import { type Severity, type WarningCode, warningTable } from './warnings.js';

/** Something doubtful in a story, as `wireparse check` reports it. */
export interface Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly message: string;
  /** Where it stands in the input; null where it is about the story as a whole. */
  readonly span: Span | null;
}

interface CheckRule {
  readonly severity: Severity;
  readonly message: string;
  /** The places at which the rule finds fault. */
  readonly find: (story: Story) => readonly (Span | null)[];
}

/** The rules that look at a finished Story; each of the Story's own warnings is a rule too. */
export const checkRules = {
  'agency.conflict': {
    severity: 'warning',
    message: 'dateline and sign-off name different agencies',
    find: ({ dateline, signoff, agencies }) => {
      const signed = agencies.find(({ id }) => id === signoff?.agency);
      const elsewhere =
        signed?.mentions.some((mention) => mention.in === 'byline' || mention.in === 'disclaimer') ?? true;
      return signoff && dateline?.agencies.length && !dateline.agencies.includes(signed?.id ?? '') && !elsewhere
        ? [signoff.span]
        : [];
    },
  },
  'agency.none': {
    severity: 'note',
    message: 'the story names no agency as its source',
    find: ({ agencies, body }) => (body.length > 0 && agencies.length === 0 ? [null] : []),
  },
  'byline.no-agency': {
    severity: 'warning',
    message: 'a byline names a person and nothing in the story names an agency',
    find: ({ agencies, bylines }) =>
      agencies.length === 0 ? bylines.filter(({ kind }) => kind === 'person').map(({ span }) => span) : [],
  },
  'dateline.none': {
    severity: 'warning',
    message: 'the story opens without a dateline',
    find: ({ dateline, body }) => (body[0] && !dateline ? [[body[0].span[0], body[0].span[0]]] : []),
  },
  'dateline.place-unknown': {
    severity: 'note',
    message: 'the gazetteer does not know the dateline’s place',
    find: ({ dateline }) => dateline?.places.filter(({ nameEn }) => nameEn === null).map(({ span }) => span) ?? [],
  },
  'dateline.year-inferred': {
    severity: 'note',
    message: 'the dateline’s year was taken from a stamp',
    find: ({ dateline }) =>
      dateline?.yearFrom === 'published' || dateline?.yearFrom === 'updated' ? [dateline.span] : [],
  },
  'headline.none': {
    severity: 'note',
    message: 'the text holds no headline',
    find: ({ headline, body }) => (body.length > 0 && !headline ? [null] : []),
  },
} as const satisfies Record<string, CheckRule>;

export type CheckCode = WarningCode | keyof typeof checkRules;

/** Every code that `check` can report, sorted. */
export const checkCodes: readonly CheckCode[] = [
  ...(Object.keys(checkRules) as CheckCode[]),
  ...(Object.keys(warningTable) as CheckCode[]),
].sort();

/**
 * What is wrong or doubtful in a story, in the order of the text.
 *
 * @param story as `parseStory` gives it
 * @param off codes that are not reported
 * @example
 * checkStory(parseStory('Some text without a dateline. It goes on.')).map(({ code }) => code);
 */
export function checkStory(story: Story, off: ReadonlySet<string> = new Set()): Finding[] {
  const warned = story.warnings.map(({ code, message, span }): Finding => {
    const known = code as WarningCode;
    return { code: known, severity: warningTable[known][0], message, span };
  });
  const ruled = Object.entries(checkRules).flatMap(([code, { severity, message, find }]: [string, CheckRule]) =>
    find(story).map((span): Finding => ({ code: code as CheckCode, severity, message, span })),
  );
  return [...warned, ...ruled]
    .filter(({ code }) => !off.has(code))
    .sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1) || (a.code < b.code ? -1 : 1));
}
