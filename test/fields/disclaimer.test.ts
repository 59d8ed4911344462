import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/parse.js';
import { prose, storyOf } from './story-of.js';

type Row = readonly [
  language: 'en' | 'hi',
  notice: string,
  said: { edited: boolean | null; headlineEdited: boolean | null; publisher: string | null; agency?: string | null },
];

/** Notices of known houses; what they say is fact, their wording the trade's. */
const notices: readonly Row[] = [
  [
    'hi',
    '(इस खबर को हमारी टीम ने संपादित नहीं किया है। यह सिंडीकेट फीड से सीधे प्रकाशित की गई है।)',
    { edited: false, headlineEdited: null, publisher: null },
  ],
  [
    'hi',
    '(यह सिंडिकेटेड न्यूज फीड से अनएडिटेड और ऑटो-जेनरेटेड स्टोरी है, हमारे स्टाफ ने इसमें कोई बदलाव या एडिट नहीं किया है)',
    { edited: false, headlineEdited: null, publisher: null },
  ],
  [
    'en',
    'This story is auto-generated from a syndicated feed and has not been edited by Tidewater Post.',
    { edited: false, headlineEdited: null, publisher: 'tidewater-post' },
  ],
  [
    'en',
    'Disclaimer: No Business Standard Journalist was involved in creation of this content',
    { edited: false, headlineEdited: null, publisher: 'business-standard' },
  ],
  [
    'en',
    '(This story has not been edited by Devdiscourse staff and is auto-generated from a syndicated feed.)',
    { edited: false, headlineEdited: null, publisher: 'devdiscourse' },
  ],
  [
    'en',
    '(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed.)',
    { edited: false, headlineEdited: true, publisher: 'ndtv' },
  ],
  [
    'en',
    'Except for the headline, this story has not been edited by The Telegraph Online staff and has been published from a syndicated feed.',
    { edited: false, headlineEdited: true, publisher: 'telegraph-india' },
  ],
  [
    'en',
    '(Only the headline and picture of this report may have been reworked by the Business Standard staff; the rest of the content is auto-generated from a syndicated feed.)',
    { edited: false, headlineEdited: true, publisher: 'business-standard' },
  ],
  [
    'en',
    'This story has been published from a wire agency feed without modifications to the text. Only the headline has been changed.',
    { edited: false, headlineEdited: true, publisher: null },
  ],
  [
    'en',
    '(This story has not been edited by CNBC-TV18 staff and is published from a syndicated news agency feed)',
    { edited: false, headlineEdited: null, publisher: 'cnbc-tv18' },
  ],
  [
    'en',
    'This report is auto-generated from PTI news service. ThePrint holds no responsibility for its content.',
    { edited: false, headlineEdited: null, publisher: 'theprint', agency: 'pti' },
  ],
  [
    'en',
    "Editor's note: Tidewater Post carries this item as it came on the UNI wire; our desk has altered nothing except the headline.",
    { edited: false, headlineEdited: true, publisher: 'tidewater-post', agency: 'uni' },
  ],
  [
    'en',
    '(This article was taken from a news agency feed and has been edited by the staff of Harbour Gazette.)',
    { edited: true, headlineEdited: null, publisher: 'harbour-gazette' },
  ],
  [
    'hi',
    'Disclaimer: लोकमत हिन्दी ने इस ख़बर को संपादित नहीं किया है। यह ख़बर पीटीआई-भाषा की फीड से प्रकाशित की गयी है।',
    { edited: false, headlineEdited: null, publisher: 'lokmat-hindi', agency: 'pti-bhasha' },
  ],
  [
    'hi',
    '(यह आर्टिकल एजेंसी फीड से ऑटो-अपलोड हुआ है। इसे नवभारतटाइम्स.कॉम की टीम ने एडिट नहीं किया है।)',
    { edited: false, headlineEdited: null, publisher: 'navbharat-times' },
  ],
  [
    'hi',
    'यह खबर ‘भाषा’ न्यूज़ एजेंसी से ‘ऑटो-फीड’ द्वारा ली गई है. इसके कंटेंट के लिए दिप्रिंट जिम्मेदार नहीं है.',
    { edited: false, headlineEdited: null, publisher: 'theprint-hindi', agency: 'pti-bhasha' },
  ],
  [
    'hi',
    'यह समाचार यूनीवार्ता से मिली सामग्री पर आधारित है। सागर संदेश के डेस्क ने इसमें भाषा और शीर्षक के जरूरी बदलाव किए हैं।',
    { edited: true, headlineEdited: true, publisher: 'सागर-संदेश', agency: 'univarta' },
  ],
];

const none: readonly string[] = [
  'Disclaimer: gambling can be addictive, play responsibly.',
  'The minister said the report on the ferry had not been edited before it went to the court.',
  'Read this story in Marathi',
];

describe('disclaimers', () => {
  it.each(notices)('%s: %s', (language, notice, said) => {
    const story = storyOf('', notice, language);
    expect(story.disclaimer).toMatchObject({ text: notice, ...said });
    expect(story.publisher?.id ?? null).toBe(said.publisher);
    expect(story.body).toHaveLength(2);
  });

  it('stands apart when it is glued to the last sentence', () => {
    const notice = '(यह आर्टिकल एजेंसी फीड से ऑटो-अपलोड हुआ है । इसे नवभारतटाइम्स.कॉम की टीम ने एडिट नहीं किया है ।)';
    const story = parseStory(`${prose.hi}${notice}`);
    expect(story.disclaimer?.text).toBe(notice);
    expect(story.body.at(-1)?.text.endsWith('जुटे रहे।')).toBe(true);
  });

  it.each(none)('none: %s', (line) => {
    expect(storyOf('', line).disclaimer).toBeNull();
  });
});
