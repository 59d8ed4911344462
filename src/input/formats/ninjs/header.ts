import type { Stated, StatedAdvisory } from '../../../header.js';
import { allStated, firstStated } from '../../markup/find.js';
import { type Facts, wireOf } from '../../markup/header.js';
import { kindOfNote } from '../../wire/head.js';
import { type Fields, objects, said, saidAll, wordsOf } from './fields.js';

/** What a document of ninjs 1, 2 or 3 says of its story. */
export function ninjsHeader(document: Fields): Facts {
  return {
    language: said(document, 'language'),
    headline: firstStated(said(document, 'headline'), roled(document, 'headlines', 'main'), said(document, 'title')),
    alternateHeadlines: alternates(document),
    summary: firstStated(
      said(document, 'description_text'),
      roled(document, 'descriptions', 'summary'),
      said(document, 'headline_extended'),
      said(document, 'teaser'),
    ),
    bylines: bylines(document),
    dateline: firstStated(said(document, 'dateline'), said(document, 'located')),
    ...stamps(document),
    agencies: agencies(document),
    publisher: publisher(document),
    wire: wireOf({
      slug: wordsOf(document, 'slugline'),
      category: category(document),
      priority: wordsOf(document, 'urgency'),
      number: alternateId(document, 'number'),
      take: alternateId(document, 'take'),
      service: alternateId(document, 'service'),
    }),
    usageTerms: saidAll(document, 'usageterms'),
    advisories: advisories(document),
  };
}

/** The value of the entry of a role, else of the first entry. */
function roled(document: Fields, list: string, role: string): Stated | undefined {
  const entries = objects(document, list);
  const entry = entries.find((one) => wordsOf(one, 'role') === role) ?? entries[0];
  return entry && said(entry, 'value');
}

/** All but the main one. */
function alternates(document: Fields): Stated[] {
  const entries = objects(document, 'headlines');
  const main = entries.find((one) => wordsOf(one, 'role') === 'main') ?? entries[0];
  const others = said(document, 'headline') ? entries : entries.filter((entry) => entry !== main);
  return allStated(others.map((entry) => said(entry, 'value')));
}

/** `byline` in version 1, `by` later, several parted by semicolons; AP lists them with their titles. */
function bylines(document: Fields): Stated[] {
  const titled = objects(document, 'bylines').flatMap((one) => {
    const name = said(one, 'by');
    const title = wordsOf(one, 'title');
    return name ? [title === null ? name : { ...name, text: `${name.text}\n${title}` }] : [];
  });
  if (titled.length > 0) return titled;
  const by = firstStated(said(document, 'by'), said(document, 'byline'));
  return by ? by.text.split(/;\s+/u).map((text) => ({ ...by, text })) : [];
}

/** A version that tells no other time is an update. */
function stamps(document: Fields): Pick<Facts, 'published' | 'updated'> {
  const first = (...names: readonly string[]): Stated | undefined =>
    firstStated(...names.map((name) => said(document, name)));
  const published = first('contentcreated', 'content_created', 'firstcreated');
  const updated = first('contentmodified', 'versioncreated', 'version_created');
  return { published, updated: updated?.text === published?.text ? undefined : updated };
}

function agencies(document: Fields): Stated[] {
  const sources = [...objects(document, 'infosources'), ...objects(document, 'infosource')];
  const named = allStated(sources.map((source) => firstStated(said(source, 'name'), said(source, 'literal'))));
  return named.length > 0
    ? named
    : allStated([
        said(document, 'provider'),
        said(document, 'source'),
        said(document, 'copyrightholder') ?? said(document, 'creditline'),
      ]);
}

function publisher(document: Fields): Stated | undefined {
  const organisations = [...objects(document, 'organisations'), ...objects(document, 'organisation')];
  return firstStated(
    ...organisations.filter((one) => wordsOf(one, 'rel') === 'publisher').map((one) => said(one, 'name')),
  );
}

function category(document: Fields): string | null {
  const subjects = [...objects(document, 'subjects'), ...objects(document, 'subject')];
  const found = subjects.find((one) => wordsOf(one, 'rel') === 'category');
  return found ? (wordsOf(found, 'literal') ?? wordsOf(found, 'name')) : null;
}

/** A name that the story has besides its `uri`, by the role that this program writes. */
function alternateId(document: Fields, role: string): string | null {
  const found = objects(document, 'altids').find((id) => wordsOf(id, 'role') === role);
  return found ? wordsOf(found, 'value') : null;
}

/** IPTC's codes, also behind the name of their scheme: `sig:correction`. */
const statuses = new Map<string, StatedAdvisory['kind']>([
  ['canceled', 'kill'],
  ['withheld', 'embargo'],
  ['correction', 'correction'],
  ['update', 'update'],
]);

function coded(code: Stated | undefined): StatedAdvisory[] {
  const kind = statuses.get(code?.text.split(':').at(-1) ?? '');
  return code && kind ? [{ kind, ...code }] : [];
}

/** An embargo with its end, status and signal, notes to editors. */
function advisories(document: Fields): StatedAdvisory[] {
  const until = firstStated(said(document, 'embargoeduntil'), said(document, 'embargoed'));
  const codes = [...coded(said(document, 'pubstatus')), ...coded(said(document, 'signal'))];
  const listed = objects(document, 'ednotes').map((one) => said(one, 'ednote'));
  const notes = [...saidAll(document, 'ednote'), ...allStated(listed)];
  return [
    ...(until ? [{ kind: 'embargo', ...until } as const] : []),
    ...codes.filter(({ kind }) => !(until && kind === 'embargo')),
    ...notes.map((note) => ({ kind: kindOfNote(note.text), ...note })),
  ];
}
