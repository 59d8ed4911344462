import type { Byline, Stamp, Story } from '../../story.js';
import { block, element, empty, joined, type Markup, text } from '../markup.js';
import { momentOf } from '../moment.js';
import { languageTag, plainText } from '../words.js';
import { hiddenPlace, item, organization, person, property } from './microdata.js';

/** The story as an `article` that stands by itself: its head, its paragraphs, and what is said about it at its foot. */
export function article(story: Story): Markup {
  const language = languageTag(story.language);
  const parts = [head(story), body(story), foot(story)].filter((part) => part !== null);
  return item('article', 'NewsArticle', { lang: language, dir: 'auto' }, [
    ...(language === null ? [] : [empty('meta', { itemprop: 'inLanguage', content: language })]),
    ...parts,
  ]);
}

function head(story: Story): Markup | null {
  return section('header', [
    property('h1', 'headline', story.headline?.text),
    ...story.alternateHeadlines.map(({ text: words, language }) =>
      property('p', 'alternativeHeadline', words, { lang: languageTag(language) }),
    ),
    property('p', 'description', story.summary?.text),
    ...story.bylines.map(byline),
    line('stamps', [time('datePublished', story.published), time('dateModified', story.updated)], ' · '),
    line('credit', credits(story), ' / '),
    line('publisher', [story.publisher && organization('publisher', story.publisher)], ''),
  ]);
}

/** The line as printed, with the name in it marked where a person has written or edited the story. */
function byline({ kind, name, role, text: printed }: Byline): Markup | null {
  const [words, writer] = [plainText(printed), plainText(name)];
  const at = kind === 'person' && writer !== '' ? words.indexOf(writer) : -1;
  if (at < 0) return line('byline', [words === '' ? null : text(words)], '');
  const marked = person(role, writer);
  return element('p', { class: 'byline' }, text(words.slice(0, at)), marked, text(words.slice(at + writer.length)));
}

function time(itemprop: string, stamp: Stamp | null): Markup | null {
  const moment = momentOf(stamp);
  return moment && element('time', { itemprop, datetime: moment.value }, text(plainText(stamp?.text)));
}

/** The chain, the origin first: it is the story's source, each feed a provider. An agency alone is both. */
function credits({ agencies }: Story): Markup[] {
  const alone = agencies.length === 1;
  return agencies.map((agency) => {
    const roles = [agency.role === 'origin' && 'sourceOrganization', (alone || agency.role === 'feed') && 'provider'];
    return organization(roles.filter(Boolean).join(' '), agency);
  });
}

/** The dateline opens the first paragraph; the places in it are marked for programs alone. */
function body({ dateline, body: paragraphs }: Story): Markup | null {
  const [first, ...rest] = paragraphs.map((paragraph) => text(plainText(paragraph.text)));
  const place = dateline && property('span', 'dateline', dateline.text);
  const opening = joined(
    [place ?? null, first ?? null].filter((part) => part !== null),
    text(' — '),
  );
  const rows = [opening, ...rest].filter((row) => row !== '').map((row) => element('p', {}, row));
  const places = (dateline?.places ?? []).map(hiddenPlace);
  return rows.length === 0 ? null : joined([block('div', { itemprop: 'articleBody' }, rows), ...places], text('\n'));
}

function foot({ signoff, advisories, usageTerms, disclaimer }: Story): Markup | null {
  const notice = property('span', 'text', disclaimer?.text);
  return section('footer', [
    ...advisories.map(({ kind, text: words }) =>
      kind === 'correction' ? property('p', 'correction', words) : line('advisory', [text(plainText(words))], ''),
    ),
    line('signoff', [signoff && text(plainText(signoff.text))], ''),
    ...usageTerms.map(({ text: words }) => property('p', 'usageInfo', words, { class: 'usage-terms' })),
    notice && item('p', 'CreativeWork', { class: 'disclaimer', itemprop: 'usageInfo' }, [notice]),
  ]);
}

function section(name: string, parts: readonly (Markup | null)[]): Markup | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : block(name, {}, said);
}

/** A paragraph of a kind, of parts with a sign between them; null where no part says anything. */
function line(kind: string, parts: readonly (Markup | null)[], between: string): Markup | null {
  const said = parts.filter((part) => part !== null).filter((part) => part.length > 0);
  return said.length === 0 ? null : element('p', { class: kind }, joined(said, text(between)));
}
