import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/parse.js';
import { prose, storyOf } from './story-of.js';

/** The chain, origin first. */
const chain = (text: string): string =>
  parseStory(text)
    .agencies.map(({ id }) => id)
    .join(' → ');

const en = `${prose.en}`;
const hi = `${prose.hi}`;

const rows: readonly [why: string, text: string, chain: string][] = [
  ['the dateline alone', `Kochi, Mar 19 (PTI) ${en}`, 'pti'],
  ['AP through Bhasha', `By भाषा | Updated: March 19, 2021 20:59 IST\n\nमास्को, 19 मार्च (एपी) ${hi}`, 'ap → pti-bhasha'],
  ['two in one bracket', `Kochi, Mar 19 (IANS/ANI) ${en}`, 'ians → ani'],
  [
    'the byline where the dateline names none',
    `Ferry stuck at the pier again\nReuters / Jun 22, 2023, 16:01 (IST)\nKOCHI: ${en}`,
    'reuters',
  ],
  ['the sign-off where nothing above names one', `Kochi, Sep 4: ${en}\n\nIANS`, 'ians'],
  ['the credit', `${en}\n(With inputs from AFP)`, 'afp'],
  [
    'the notice',
    `${hi}\n\nDisclaimer: लोकमत हिन्दी ने इस ख़बर को संपादित नहीं किया है। यह ख़बर पीटीआई-भाषा की फीड से प्रकाशित की गयी है।`,
    'pti-bhasha',
  ],
  ['a service and its house are one source', `नयी दिल्ली, 4 मई (भाषा) ${hi}\n\n(इनपुट- पीटीआई)`, 'pti-bhasha'],
  ['none: agencies without a name', `नई दिल्ली, एजेंसियां। ${hi}`, ''],
  ['none: running text', `${en} Residents told ANI that they had lost count.`, ''],
  [
    'none: a picture’s credit',
    `Ferry stuck at the pier again\n\nFile Photo: The old ferry at its pier. Credit: REUTERS/Jo Finch\n\n${en}`,
    '',
  ],
  ['none: a state', `${en} The boats came from Andhra Pradesh (AP).`, ''],
  ['none: letters inside a word', `${en} A UNICEF team watched.`, ''],
  ['none: भाषा, the word for language', `${hi} उन्होंने कहा कि सूचना सरल भाषा में दी जाएगी।`, ''],
];

describe('the chain of agencies', () => {
  it.each(rows)('%s', (_why, text, found) => {
    expect(chain(text)).toBe(found);
  });

  it('says where each is named', () => {
    const story = storyOf('By भाषा | Updated: March 19, 2021 20:59 IST', 'भाषा मीना सुरेश\nसुरेश', 'hi');
    expect(story.agencies).toMatchObject([
      { id: 'pti-bhasha', role: 'origin', mentions: [{ in: 'byline' }, { in: 'signoff' }] },
    ]);
  });
});
