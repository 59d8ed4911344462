import type { Span } from '../../text/span.js';
import type { AgencyMention, DatelineDay } from '../proposals.js';
import type { Source } from './agency.js';
import type { AgencySeat, PlaceRead, Reading, Stretch } from './reading.js';

/** One step: takes what stands at a token into the draft and says where it ends; null where it is nothing of its kind. */
export type Take = (stretch: Stretch, i: number, draft: Draft, comma: boolean) => number | null;

/** What has been read of a dateline so far; each step fills in its part. */
export interface Draft {
  places: PlaceRead[];
  day: DatelineDay | null;
  agencies: AgencyMention[];
  seat: AgencySeat | null;
  desk: Span | null;
  reporter: Span | null;
  site: Span | null;
  region: boolean;
  credit: boolean;
  end: number;
}

export function emptyDraft(): Draft {
  return {
    places: [],
    day: null,
    agencies: [],
    seat: null,
    desk: null,
    reporter: null,
    site: null,
    region: false,
    credit: false,
    end: -1,
  };
}

/**
 * The dateline that a draft holds, at a span, with what closes it. Written out: to copy an object without one of its keys
 * takes longer than all the reading before.
 */
export function readingOf(
  draft: Draft,
  span: Span,
  { mark, bodyStart, opening }: Pick<Reading, 'mark' | 'bodyStart' | 'opening'>,
): Reading {
  return {
    places: draft.places,
    day: draft.day,
    agencies: draft.agencies,
    seat: draft.seat,
    desk: draft.desk,
    reporter: draft.reporter,
    site: draft.site,
    region: draft.region,
    credit: draft.credit,
    span,
    mark,
    bodyStart,
    opening,
  };
}

/** Takes over what stands in an agency's place. */
export function takeSource(draft: Draft, source: Source, seat: AgencySeat): void {
  draft.agencies.push(...source.agencies);
  draft.desk ??= source.desk;
  draft.site ??= source.site;
  draft.seat = draft.seat === null || seat === 'bracket' ? seat : draft.seat;
}

/** Whether the gazetteer knows one of the places. */
export function hasKnownPlace({ places }: Draft): boolean {
  return places.some(({ place }) => place !== null);
}
