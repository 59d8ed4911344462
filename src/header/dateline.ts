import { type Doc, show } from '../doc.js';
import { datelineWords } from '../fields/dateline/words.js';
import { datelineDate, proposeDatelines } from '../fields/dateline.js';
import type { DatelineProposal } from '../fields/proposals.js';
import { dateIndex } from '../fields/timestamps/words.js';
import type { Stated } from '../header.js';
import type { Place } from '../lexicon/types.js';
import type { Dateline, PlaceField } from '../story.js';
import { withoutEnd } from '../text/span.js';
import { statedAgencies } from './bylines.js';
import { docOfWords, partOf, type StatedShown, shownOf } from './shown.js';

/** Reads a dateline that a header states: as a story opens (`NEW DELHI, July 4 (PTI)`), or a place alone. */
export function statedDateline(doc: Doc, stated: Stated): Dateline | null {
  const whole = shownOf(doc, stated);
  if (!whole) return null;
  // The mark that parts it from the text is no part of it.
  const words = withoutEnd(whole.text, /[\s:—–-]/u);
  const shown = words === whole.text || words === '' ? whole : partOf(doc, stated, words);
  const line = docOfWords(doc, `${words} - ${running}`);
  const found = proposeDatelines(line).find(({ span }) => span[0] === 0 && span[1] >= words.length - 1);
  return found ? fromProposal(doc, stated, line, found, shown) : placeAlone(doc, stated, shown);
}

/** A dateline is told by the text behind it: this stands in for it. */
const running = 'The text of the story goes on from here.';

function fromProposal(doc: Doc, stated: Stated, line: Doc, found: DatelineProposal, shown: StatedShown): Dateline {
  const day = found.day ? datelineDate(found.day, null, null, doc.options.year) : { date: null, yearFrom: null };
  return {
    ...shown,
    places: found.places.map((place) => ({ ...place, ...at(partOf(doc, stated, place.name)) })),
    date: day.date,
    dateText: found.day ? show(line, found.day.span).text : null,
    yearFrom: day.yearFrom,
    agencies: found.agencies.flatMap(({ agency }) => (agency ? [agency.id] : [])),
  };
}

/**
 * `New Delhi`, `Pierhaven, Oregon, USA`, `روما (أ ف ب)`: the first name is the place, the others say where it lies, the
 * bracket who sends it; `Mumbai/Pune` are two places. Null where the words name no place: a date alone, or words of a sentence.
 */
function placeAlone(doc: Doc, stated: Stated, shown: StatedShown): Dateline | null {
  const line = docOfWords(doc, stated.text);
  const whole =
    withoutEnd(line.text.replace(/(?:\s?\([^()]{0,200}\)){0,3}[\s:_-]{0,8}$/u, ''), /[\s:_-]/u) || line.text;
  const [name, ...more] = whole.split('/').map((part) => part.split(',', 1)[0]!.trim());
  if (!mayBePlace(doc, name!)) return null;
  const known =
    doc.lexicon.findPlace(whole) ?? doc.lexicon.findPlace(whole.replaceAll(',', '')) ?? doc.lexicon.findPlace(name!);
  // Behind a slash may stand an agency or a desk as well: a further place is one that is known.
  const further = [...new Set(more)].filter((part) => part !== name && doc.lexicon.findPlace(part) !== null);
  const places = [
    placeIn(doc, stated, line, name!, known),
    ...further.map((part) => placeIn(doc, stated, line, part, doc.lexicon.findPlace(part))),
  ];
  const agencies = statedAgencies(doc, { ...stated, text: line.text.slice(whole.length) }).map(
    ({ agency }) => agency.id,
  );
  return { ...shown, places, date: null, dateText: null, yearFrom: null, agencies: [...new Set(agencies)] };
}

function placeIn(doc: Doc, stated: Stated, line: Doc, name: string, known: Place | null): PlaceField {
  const start = line.text.indexOf(name);
  const printed = show(line, [start, start + name.length]).text;
  return {
    name: printed,
    nameEn: known?.nameEn ?? null,
    country: known?.country ?? null,
    ...at(partOf(doc, stated, printed)),
  };
}

/** `MARCH 04`, `SAID TO BE DERAA`: no name of a place has a month with a number, or words of a sentence at its edge. */
function mayBePlace(doc: Doc, name: string): boolean {
  if (doc.lexicon.findPlace(name) !== null) return true;
  const words = name.toLowerCase().split(/[\s.]+/u);
  const { isFunctionWord } = datelineWords(doc.lexicon);
  const isDate = /[0-9]/u.test(name) && words.some((word) => dateIndex(doc.lexicon).months.get(word) !== undefined);
  return !isDate && ![words[0]!, words.at(-1)!].some((word) => isFunctionWord(word)) && /\p{L}/u.test(name);
}

/** The place of a part alone, without its words. */
function at({ span, path }: StatedShown): { readonly span: StatedShown['span']; readonly path?: string } {
  return path === undefined ? { span } : { span, path };
}
