import type { Failure } from '../input/failure.js';
import type { Story } from '../story.js';

type Counts = Record<string, number>;

/** What a run gave, in numbers. Plain data. */
export interface Tally {
  stories: number;
  failures: number;
  /** UTF-16 code units of the stories' texts. */
  characters: number;
  /** By the agency that wrote the story; each of these holds `none` for the stories that name none. */
  agencies: Counts;
  publishers: Counts;
  languages: Counts;
  /** By code: how many stories have the warning. */
  warnings: Counts;
  /** By code: how many inputs failed for the reason. */
  errors: Counts;
}

export function emptyTally(): Tally {
  return {
    stories: 0,
    failures: 0,
    characters: 0,
    agencies: counts(),
    publishers: counts(),
    languages: counts(),
    warnings: counts(),
    errors: counts(),
  };
}

/** Without a prototype: an id may be any word. */
function counts(): Counts {
  return Object.create(null) as Counts;
}

export function tallyStory(tally: Tally, { source, agencies, publisher, language, warnings }: Story): void {
  tally.stories++;
  tally.characters += source.length;
  count(tally.agencies, agencies[0]?.id ?? 'none');
  count(tally.publishers, publisher?.id ?? 'none');
  count(tally.languages, language ?? 'none');
  for (const code of new Set(warnings.map((warning) => warning.code))) count(tally.warnings, code);
}

export function tallyFailure(tally: Tally, { code }: Failure): void {
  tally.failures++;
  count(tally.errors, code);
}

/** Adds what another part of the run gave. */
export function addTally(tally: Tally, more: Tally): void {
  for (const name of ['stories', 'failures', 'characters'] as const) tally[name] += more[name];
  for (const name of ['agencies', 'publishers', 'languages', 'warnings', 'errors'] as const) {
    for (const [key, times] of Object.entries(more[name])) count(tally[name], key, times);
  }
}

function count(counts: Counts, key: string, times = 1): void {
  // A key may be the name of a method that all objects have.
  counts[key] = (Object.hasOwn(counts, key) ? counts[key]! : 0) + times;
}

/** The same with the most frequent first, and names in the order of their code units among equals. */
export function sortedTally(tally: Tally): Tally {
  const { agencies, publishers, languages, warnings, errors } = tally;
  return {
    ...tally,
    agencies: sorted(agencies),
    publishers: sorted(publishers),
    languages: sorted(languages),
    warnings: sorted(warnings),
    errors: sorted(errors),
  };
}

function sorted(counts: Counts): Counts {
  return Object.fromEntries(
    Object.entries(counts).sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)),
  );
}
