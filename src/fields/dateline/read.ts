import { areReporters } from '../../lexicon/last-names.js';
import type { Span } from '../../text/span.js';
import { bracketAt } from './agency.js';
import { readBefore } from './before.js';
import { type Draft, emptyDraft, readingOf } from './draft.js';
import { closingAt, isStrong } from './mark.js';
import { knownPlaceAt, placesAt } from './place.js';
import type { Reading, Stretch } from './reading.js';
import { readRest } from './rest.js';

/**
 * Reads a dateline from a token on, as far as its grammar goes: what stands before the place, places, then day, agency
 * and region in any order, then the closing mark. Null where no place can be read.
 */
export function readDateline(stretch: Stretch, i: number): Reading | null {
  const draft = emptyDraft();
  const from = readBefore(stretch, i, draft);
  const dayBefore = draft.day;
  const places = (draft.seat === 'before' ? knownPlaceAt(stretch, from) : null) ?? placesAt(stretch, from);
  if (!places) return null;
  draft.places.push(...places.value.places);
  draft.region = places.value.region;
  draft.end = places.value.end;
  if (draft.region) draft.reporter ??= reporterBehind(stretch, draft);
  const next = readRest(stretch, places.next, draft);
  const closing = overGloss(stretch, closingAt(stretch, next, draft.end), draft);
  const span: Span = [dayBefore?.span[0] ?? draft.places[0]!.span[0], draft.end];
  return readingOf(draft, span, closing);
}

/** `चंडीगढ़ (मीरा भारद्वाज) :`. */
function reporterBehind({ doc }: Stretch, { places, end }: Draft): Span | null {
  const start = places.at(-1)!.span[1];
  const bracket = /^\s?\(([^()]{1,90})\)$/u.exec(doc.text.slice(start, end));
  if (!bracket || !areReporters(bracket[1]!)) return null;
  return [end - 1 - bracket[1]!.length, end - 1];
}

type Closing = ReturnType<typeof closingAt>;

/** `नई दिल्ली:(New Delhi) …`: the place is printed once more behind its mark. */
function overGloss(stretch: Stretch, closing: Closing, { places }: Draft): Closing {
  const bracket = isStrong(closing.mark) ? bracketAt(stretch, closing.opening) : null;
  const again = bracket && stretch.doc.lexicon.findPlace(stretch.doc.text.slice(...bracket.value.inner));
  const opening = bracket && stretch.tokens[bracket.next];
  if (!again || !opening || places.every(({ place }) => place?.nameEn !== again.nameEn)) return closing;
  return { ...closing, bodyStart: opening.start, opening: bracket.next };
}
