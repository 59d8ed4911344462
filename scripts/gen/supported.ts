import { agencies } from '../../src/lexicon/agencies/index.js';
import { languages } from '../../src/lexicon/languages/index.js';
import { placeRows } from '../../src/lexicon/places/index.js';
import { publishers } from '../../src/lexicon/publishers/index.js';
import { generated } from './made.js';
import { code, page, table } from './markdown.js';

/** `docs/supported.md`: what the built-in lexicon knows. */
export function supportedPage(): string {
  const places = [...placeRows()];
  const countries = new Set(places.map(({ country }) => country));
  const inIndia = places.filter(({ country }) => country === 'IN').length;
  return page([
    `<!-- ${generated} -->`,
    '# What is supported',
    'The built-in lexicon. Missing something? [Adding knowledge](adding-knowledge.md) shows how to add it.',
    `## Languages (${languages.length})`,
    'A language with reported speech has its quotations’ speakers named; in any other the quotations are found by their ' +
      'marks alone.',
    table(
      ['Tag', 'Language', 'Script', 'Reported speech'],
      languages.map(({ tag, name, script, speech }) => [code(tag), name, script, speech === null ? 'no' : 'yes']),
    ),
    `## Agencies (${agencies.length})`,
    table(
      ['Id', 'Agency', 'Country', 'Also written'],
      agencies.map(({ id, name, country, names, shortNames }) => [
        code(id),
        name,
        country,
        [...shortNames, ...names.filter((other) => other !== name)].join(', '),
      ]),
    ),
    `## Publishers (${publishers.length})`,
    table(
      ['Id', 'Publisher', 'Languages', 'Sites'],
      publishers.map(({ id, name, languages: tags, domains }) => [code(id), name, tags.join(', '), domains.join(', ')]),
    ),
    `## Places (${places.length})`,
    `A gazetteer of dateline cities in ${countries.size} countries, ${inIndia} of the places in India. A place that it does ` +
      'not know is found in a dateline all the same; its English name and its country are then `null`.',
  ]);
}
