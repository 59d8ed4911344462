import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/parse.js';
import { prose, storyOf } from './story-of.js';

const own: readonly [
  why: string,
  language: 'en' | 'hi',
  foot: string,
  signoff: string,
  agency: string | null,
  desk: string[],
][] = [
  ['initials', 'en', 'PTI NIT KJ', 'PTI NIT KJ', 'pti', ['NIT', 'KJ']],
  ['initials twice', 'en', 'PTI KR RT RT', 'PTI KR RT RT', 'pti', ['KR', 'RT']],
  ['dashes and slashed initials below', 'en', '--IANS\n\nvc/vd', '--IANS vc/vd', 'ians', ['vc', 'vd']],
  ['dashes alone', 'en', '--IANS', '--IANS', 'ians', []],
  ['an agency alone', 'en', 'IANS', 'IANS', 'ians', []],
  ['an agency in brackets', 'en', '(PTI)', '(PTI)', 'pti', []],
  ['inputs', 'en', '(With inputs from ANI.)', '(With inputs from ANI.)', 'ani', []],
  ['inputs behind a dash', 'en', '-With inputs from PTI', '-With inputs from PTI', 'pti', []],
  ['inputs of nobody', 'en', '(With agency inputs)', '(With agency inputs)', null, []],
  [
    'names, the last one again on a line of its own',
    'hi',
    'भाषा सं मीना सुरेश\nसुरेश',
    'भाषा सं मीना सुरेश सुरेश',
    'pti-bhasha',
    ['सं', 'मीना', 'सुरेश'],
  ],
  [
    'names below the agency, the last one again below them',
    'hi',
    'भाषा\nमीना सुरेश\nसुरेश',
    'भाषा मीना सुरेश सुरेश',
    'pti-bhasha',
    ['मीना', 'सुरेश'],
  ],
  [
    'dotted names, the agency below a blank line',
    'hi',
    'मोहन.शील\n\nवार्ता',
    'मोहन.शील वार्ता',
    'univarta',
    ['मोहन', 'शील'],
  ],
  ['dotted names over the agency', 'hi', 'सं.मोहन.शील\nवार्ता', 'सं.मोहन.शील वार्ता', 'univarta', ['सं', 'मोहन', 'शील']],
  [
    'a slash between agency and desk',
    'hi',
    'हिन्दुस्थान समाचार / सुरेश',
    'हिन्दुस्थान समाचार / सुरेश',
    'hindusthan-samachar',
    ['सुरेश'],
  ],
  ['slashed initials in Hindi', 'hi', '--आईएएनएस\n\nएमके/एसके', '--आईएएनएस एमके/एसके', 'ians', ['एमके', 'एसके']],
  ['small initials', 'en', 'dpa kob hct', 'dpa kob hct', 'dpa', ['kob', 'hct']],
  ['the label behind the agency', 'hi', '(आईएएनएस के इनपुट के साथ)', '(आईएएनएस के इनपुट के साथ)', 'ians', []],
  ['a word only one agency closes with', 'en', 'Enditem', 'Enditem', 'xinhua', []],
  ['initials and the take’s number', 'en', 'UNI RG SNU 1840', 'UNI RG SNU 1840', 'uni', ['RG', 'SNU']],
  [
    'those who helped',
    'en',
    '--With assistance from Asha Nambiar and Tom Hale.',
    '--With assistance from Asha Nambiar and Tom Hale.',
    null,
    [],
  ],
  ['the label behind a bare agency', 'hi', '(भाषा से इनपुट के साथ)', '(भाषा से इनपुट के साथ)', 'pti-bhasha', []],
  [
    'names between slashes',
    'hi',
    'हिन्दुस्थान समाचार / मीना / सुरेश',
    'हिन्दुस्थान समाचार / मीना / सुरेश',
    'hindusthan-samachar',
    ['मीना', 'सुरेश'],
  ],
  [
    'a name in Latin letters',
    'hi',
    'हिन्दुस्थान समाचार / Meera Malhar',
    'हिन्दुस्थान समाचार / Meera Malhar',
    'hindusthan-samachar',
    ['Meera', 'Malhar'],
  ],
  ['inputs in Hindi', 'hi', '(इनपुट- भाषा, एएनआई)', '(इनपुट- भाषा, एएनआई)', 'pti-bhasha', []],
];

const glued: readonly [why: string, body: string, signoff: string, end: string][] = [
  ['initials behind the last sentence', `${prose.en} PTI ANZ`, 'PTI ANZ', 'they added.'],
  ['an agency in brackets, with its stop', `${prose.en} (PTI).`, '(PTI).', 'they added.'],
  ['inputs glued', `${prose.en}(With inputs from agencies)`, '(With inputs from agencies)', 'they added.'],
  ['an agency in brackets and initials', `${prose.en} (AP) PY PY`, '(AP) PY PY', 'they added.'],
  ['initials on two lines', `${prose.en} PTI DNB\nRBT`, 'PTI DNB RBT', 'they added.'],
  ['the agency alone behind the last sentence', `${prose.en} PTI`, 'PTI', 'they added.'],
  ['a dash before the bracket', `${prose.en}—(KNO)`, '(KNO)', 'they added.'],
  [
    'a note in brackets behind it',
    `${prose.en}(With inputs from PTI)(The passenger is not named on the order of the court.)`,
    '(With inputs from PTI)',
    'they added.',
  ],
  [
    'names glued to a closing mark',
    `${prose.hi} एक नाविक ने कहा, ‘‘हम तैयार हैं।’’एपी मीना सुरेशसुरेश`,
    'एपी मीना सुरेशसुरेश',
    'हम तैयार हैं।’’',
  ],
];

const none: readonly [why: string, body: string][] = [
  ['a picture’s source in brackets', `${prose.en}\n\n(Source: AP Photo/Rowan Pike)`],
  [
    'a mention in running text',
    'The minister told PTI on Tuesday that the old ferry would be back in service within a week of the repair.',
  ],
  [
    'initials of a state',
    'The road leads from the harbour to the capital of Andhra Pradesh (AP), and it was closed on Monday night.',
  ],
  [
    'letters that stand for the words before them',
    'The ferry was named after the founder of the Pier and Tide Institute (PTI).',
  ],
  ['a picture’s credit', 'भाषा फाइल फोटो\n\nपुरानी नौका घाट पर खड़ी रही और यात्री देर तक इंतजार करते रहे।'],
  [
    'a name in brackets',
    'The oldest of the four boats was built by a carpenter in 1921 and still carries his mark (Nambiar).',
  ],
];

describe('sign-offs', () => {
  it.each(own)('on lines of their own: %s', (_why, language, foot, signoff, agency, desk) => {
    const story = storyOf('', foot, language);
    expect(story.signoff).toMatchObject({ text: signoff, agency, desk });
    expect(story.body.at(-1)?.text).toMatch(/(?:added\.|जुटे रहे।)$/u);
  });

  it.each(glued)('behind the last sentence: %s', (_why, body, signoff, end) => {
    const story = parseStory(body);
    expect(story.signoff?.text).toBe(signoff);
    expect(story.body.at(-1)?.text.endsWith(end)).toBe(true);
  });

  it.each(none)('none: %s', (_why, body) => {
    const story = parseStory(body);
    expect(story.signoff).toBeNull();
    expect(story.agencies).toEqual([]);
  });

  it('a credit behind a paragraph does not end the story', () => {
    const story = parseStory(`${prose.en} (PTI)\n\nThe harbour master said the gearbox would be ready by noon. (PTI)`);
    expect(story.body).toHaveLength(3);
    expect(story.body.at(-1)?.text).toBe('The harbour master said the gearbox would be ready by noon.');
  });
});

const lists: readonly [why: string, list: string][] = [
  ['a link and a list', 'ALSO READ | Will the pier be mended by June? TOP NEWS Two held at the harbour'],
  ['a list of headlines in capitals', `TOP NEWS ${'Two Held At Harbour After Row Over Fish Prices '.repeat(8)}`],
];

it.each(lists)('a credit stands before %s on the story’s own line', (_, list) => {
  const text = `Ferry stuck at the pier again\n\n${prose.en.replaceAll('\n\n', ' ')} (With inputs from PTI) ${list}`;
  const { signoff, agencies, body } = parseStory(text);
  expect(signoff?.text).toBe('(With inputs from PTI)');
  expect(agencies.map(({ id }) => id)).toEqual(['pti']);
  expect(body.at(-1)?.text).not.toContain('TOP NEWS');
});

it('a bracket amid a paragraph is no credit', () => {
  const text = `Ferry stuck at the pier again\n\nThe union spoke of it last week. (It had told PTI so.) ${prose.en}`;
  expect(parseStory(text).signoff).toBeNull();
});
