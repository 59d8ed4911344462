import { describe, expect, it } from 'vitest';
import { storyOf } from './story-of.js';

const headline = 'Island ferry out of service, passengers taken across in fishing boats';

const rows: readonly [why: string, head: string, found: string | null][] = [
  ['alone above the text', headline, headline],
  ['printed twice', `${headline}\n\n${headline}\n\nPTI\nUpdated: Jul 25, 2020 11:18 IST`, headline],
  ['behind a menu and once more', `HomeIndia${headline}\n\nIndia\n\n${headline}\n\nPTI`, headline],
  ['behind a breadcrumb', `Home » Coast » ${headline}\n\n${headline}`, headline],
  [
    'behind a tracker’s date',
    ` date 2023-07-28 ${headline}\n\nBy IANS Published Date - 01:00 PM, Fri - 28 July 23`,
    headline,
  ],
  ['before a bar with nothing behind it', `${headline} |`, headline],
  ['with a list number', `1. ${headline}`, headline],
  ['with the site’s name behind it', `${headline} - Times of India`, headline],
  ['below a masthead', `TIDEWATER POST\nHome • Coast • Hills • Money • Sport\n\n${headline}\n\nBy UNI`, headline],
  [
    'above a standfirst',
    `${headline}\n\nRepairs will take a week, the harbour master says\n\nPTI\nUpdated: Jul 25, 2020 11:18 IST`,
    headline,
  ],
  [
    'rather than a breadcrumb that cuts it short',
    `HomeCoastIsland ferry out of service, passengers taken...\n\n${headline}\n\nPTI`,
    headline,
  ],
  [
    'rather than the name of the picture above it',
    `Island ferry out of service\nRepresentational image\n\n${headline}\n\nBy UNI`,
    headline,
  ],
  [
    'rather than who issued a release',
    `Source: Island Ferry Boats Ltd\nMEDIA RELEASE 4127\n${headline}\n\nBy UNI`,
    headline,
  ],
  ['words of sources', 'Sources: ferry may stay out of service', 'Sources: ferry may stay out of service'],
  ['none: a picture’s text with its credit', 'Asha Nambiar at the island ferry (ANI)', null],
  ['none: a tracker’s month', ' date 2023-07', null],
  ['with a version mark before it', `UPDATE 2-${headline}`, `UPDATE 2-${headline}`],
  ['below a glued menu', `होमदेशविदेशखेल\n\n${headline}`, headline],
  [
    'broken over two lines',
    'Island ferry out of service,\npassengers taken across in fishing boats',
    'Island ferry out of service, passengers taken across in fishing boats',
  ],
  ['at the end of a breadcrumb alone', `You are here: Home » Coast » ${headline}`, headline],
  ['below a slug', `D47 NAT-FERRY-PIER\n${headline}`, headline],
  [
    'that opens like a dateline',
    'Kochi: Island ferry stuck at the pier\n\nPTI\nUpdated: Jul 25, 2020 11:18 IST',
    'Kochi: Island ferry stuck at the pier',
  ],
  ['none: a menu', 'Main Menu\nHome\nIndia\nWorld\nSport', null],
  ['none: a record’s name', 'tidewater_2006_7_16_1761809', null],
  ['none: a bulleted line', '- One boat was caught last night', null],
  ['none at all', '', null],
];

describe('headline', () => {
  it.each(rows)('%s', (_why, head, found) => {
    expect(storyOf(head).headline?.text ?? null).toBe(found);
  });

  it('is told from its English printing behind a dash', () => {
    const story = storyOf('घाट पर फंसी नौका, यात्री परेशान - ferry stuck at the pier - Navbharat Times', '', 'hi');
    expect(story.headline?.text).toBe('घाट पर फंसी नौका, यात्री परेशान');
    expect(story.alternateHeadlines).toMatchObject([{ text: 'ferry stuck at the pier', language: 'en' }]);
  });

  it('is told from its English printing on the same line', () => {
    const story = storyOf(
      'घाट पर फंसी नौका, यात्री मछुआरों की नावों से पार\n\nFerry stuck at the pier for a third day | घाट पर फंसी नौका, यात्री मछुआरों की नावों से पार',
      '',
      'hi',
    );
    expect(story.headline?.text).toBe('घाट पर फंसी नौका, यात्री मछुआरों की नावों से पार');
    expect(story.alternateHeadlines).toMatchObject([
      { text: 'Ferry stuck at the pier for a third day', language: 'en' },
    ]);
    expect(story.segments.filter(({ kind }) => kind === 'headline')).toHaveLength(2);
  });

  it('leaves the standfirst to the summary', () => {
    const story = storyOf(`${headline}\n\nRepairs will take a week, the harbour master says\n\nPTI`);
    expect(story.summary?.text).toBe('Repairs will take a week, the harbour master says');
  });

  it('keeps its version mark as an advisory', () => {
    expect(storyOf(`UPDATE 2-${headline}`).advisories).toMatchObject([{ kind: 'update', text: 'UPDATE 2-' }]);
  });
});
