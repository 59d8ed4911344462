import type { Stamp, Story } from '../../src/story.js';
import { datelineOf, disclaimerOf, quoteOf, shown, speakerOf, storyOf } from './stories.js';

/** A story with something in every field: written by one agency, passed on by another, printed by a paper. */
export const passedOn: Story = storyOf({
  source: {
    name: 'out/7.txt',
    record: 3,
    id: 'urn:newsml:example.org:2022:7',
    url: 'https://example.org/7',
    format: 'ninjs',
    sha256: 'ab'.repeat(32),
    length: 900,
  },
  language: 'hi',
  headline: { text: 'नदी पर नया पुल', span: null, path: 'headlines/0' },
  alternateHeadlines: [{ ...shown('New bridge'), language: 'en' }],
  summary: shown('पुल दस साल में बना'),
  publisher: { id: 'nagar-darpan', name: 'नगर दर्पण', span: [0, 0] },
  agencies: [
    { id: 'ap', name: 'Associated Press', role: 'origin', mentions: [] },
    { id: 'pti-bhasha', name: 'PTI-Bhasha', role: 'feed', mentions: [] },
  ],
  bylines: [
    { ...shown('लीना होल्म'), name: 'लीना होल्म', kind: 'person', title: 'संवाददाता', agency: null, role: 'author' },
    { ...shown('By भाषा'), name: 'भाषा', kind: 'agency', title: null, agency: 'pti-bhasha', role: 'author' },
  ],
  dateline: {
    ...datelineOf('ओस्लो, 4 मई (एपी)', '2022-05-04'),
    places: [{ name: 'ओस्लो', nameEn: 'Oslo', country: 'NO', span: [0, 5] }],
  },
  published: stampOf('2022-05-04T16:00:00+05:30', '4 मई 2022 16:00'),
  updated: stampOf('2022-05-04T18:05:00+05:30', '4 मई 2022 18:05'),
  body: [shown('पुल खुल गया।'), shown('मंत्री ने कहा, “काम पूरा है।”')],
  quotes: [
    quoteOf('काम पूरा है।', { paragraph: 1, speaker: speakerOf('लीना होल्म', { title: 'मंत्री' }) }),
    quoteOf('लागत घटेगी', { kind: 'indirect', speaker: speakerOf('लीना होल्म') }),
  ],
  disclaimer: disclaimerOf('यह खबर फीड से ली गई है।'),
  signoff: { ...shown('भाषा सिम्मी'), agency: 'pti-bhasha', desk: ['सिम्मी'] },
  usageTerms: [{ text: 'केवल मुद्रण के लिए', span: null, path: 'usageTerms' }],
  wire: {
    slug: 'NORWAY-BRIDGE',
    category: 'i',
    priority: '4',
    take: null,
    number: '0123',
    service: null,
    wordCount: null,
  },
  advisories: [{ ...shown('Corrects the length'), kind: 'correction' }],
  warnings: [{ code: 'timestamp.offset-repaired', message: 'the offset was +5:30', span: [3, 9] }],
});

function stampOf(value: string, text: string): Stamp {
  return { ...shown(text), value, timeZone: 'Asia/Kolkata', precision: 'minute', zoneFrom: 'default' };
}
