import { describe, expect, it } from 'vitest';
import { speakers } from './said.js';

const rows: readonly [why: string, tag: string, body: string, last: string][] = [
  ['he', 'en', 'Hari Nene came. Asha Rao, 50, waved. Mr Nene sat down. “Rest,” he said.', 'Hari Nene (pronoun)'],
  ['she', 'en', 'Actress Asha Rao met Mr Nene. Mr Nene left. “Rest,” she said.', 'Asha Rao (pronoun)'],
  ['it', 'en', 'Mayor Asha Rao wrote to the board. The board replied on Friday. “No,” it said.', 'The board (pronoun)'],
  [
    'they',
    'en',
    'Mayor Asha Rao left early. Police said two boats sank. “Nobody drowned,” they said.',
    'Police (pronoun)',
  ],
  ['no woman is he', 'en', 'Ms Asha Rao left. “Rest,” he said.', '-'],
  ['a thing is not he', 'en', 'The sustained rise was a surprise. “Rest,” he said.', '-'],
  ['उन्होंने', 'hi', 'आशा राव ने झील देखी। पानी साफ था। उन्होंने कहा, “झील भर गई है।”', 'आशा राव (pronoun)'],
  [
    'उन्होंने is who speaks, not who is spoken of',
    'hi',
    'मेयर आशा राव ने कहा कि रवि नेने ने मदद की। उन्होंने कहा, “शाबाश।”',
    'आशा राव (pronoun)',
  ],
  ['उसने', 'hi', 'मोहन ने दरवाजा खोला। उसने कहा, “आइए।”', 'मोहन (pronoun)'],
  ['उनका', 'hi', 'मंत्री रवि नेने ने सवाल उठाया। उनका कहना है, “पहले पानी।”', 'रवि नेने (pronoun)'],
  ['named without a marker', 'hi', 'गायिका मीरा नेने को बुखार है। वह घर पर हैं। उन्होंने लिखा, “मैं ठीक हूं।”', 'मीरा नेने (pronoun)'],
  ['no one before', 'hi', 'उन्होंने कहा, “झील भर गई है।”', '-'],
  ['surname', 'en', 'Hari Nene opened the gate. “Rest,” Nene said.', 'Hari Nene (name)'],
  ['surname, the full name later', 'en', '“Rest,” Nene said.\nHari Nene is a doctor.', 'Hari Nene (name)'],
  ['first name', 'en', 'Mira Sen, 12, wrote a letter. “I counted,” Mira said.', 'Mira Sen (name)'],
  ['surname', 'hi', 'सरपंच मोहन सावंत आए। सावंत ने कहा, “आइए।”', 'मोहन सावंत (name)'],
  ['with a form of address', 'hi', 'अध्यक्ष श्री देव मेहरा ने कहा कि बर्फ गिरी। श्री मेहरा ने कहा, “आइए।”', 'देव मेहरा (name)'],
  [
    'office',
    'en',
    'Water Minister Asha Rao met Road Minister Hari Nene. “Rest,” the water minister said.',
    'Asha Rao (role)',
  ],
  [
    'the minister, and not the prime minister',
    'en',
    'Water Minister Asha Rao spoke on Monday. Prime Minister Hari Nene came late. “Rest,” the minister said.',
    'Asha Rao (role)',
  ],
  [
    'the bench, and not a body of lawyers',
    'en',
    'The Lumbia Court Bar Club wrote a letter. A bench of two sat on Monday. “Rest,” the bench said.',
    'A bench (name)',
  ],
  [
    'a body’s short name',
    'en',
    'The Lumbia High Court met on Monday. “Rest,” the High Court said.',
    'Lumbia High Court (name)',
  ],
  [
    'no body whose name begins with it',
    'en',
    'The High Court Bar Club met on Monday. “Rest,” the High Court said.',
    'High Court (name)',
  ],
  [
    'the chief minister, and not his deputy',
    'en',
    'Chief Minister Asha Rao and Deputy CM Hari Nene came to the lake on Monday. “Rest,” the CM said.',
    'Asha Rao (role)',
  ],
  [
    'he who speaks, and not whom he speaks of',
    'en',
    'Mayor Hari Nene said the Rampur chief called the talks. “Rest,” he said.',
    'Hari Nene (pronoun)',
  ],
  [
    'he who speaks, and not his source',
    'en',
    'Mayor Hari Nene said that as per the driver ten were on the bus. “Rest,” he said.',
    'Hari Nene (pronoun)',
  ],
  [
    'somebody’s mother, who is named',
    'en',
    'Mira’s death was mourned, and her mother Asha Rao wept. “Rest,” Mira’s mother said.',
    'Asha Rao (role)',
  ],
  [
    'he who speaks, and not somebody without a name',
    'en',
    'Mayor Hari Nene said it was over. In the fight a boat worker was hurt on Monday.\n“Rest,” he said.',
    'Hari Nene (pronoun)',
  ],
  ['office, in short', 'en', 'Chief Minister Asha Rao came. “Rest,” the CM said.', 'Asha Rao (role)'],
  ['office', 'hi', 'अमेरिकी राष्ट्रपति जो मेहता से वार्ता हुई। तब अमेरिकी राष्ट्रपति ने जवाब दिया, “हां।”', 'जो मेहता (role)'],
  ['office, in short', 'hi', 'प्रधानमंत्री आशा राव ने झील देखी। पीएम ने कहा, “आइए।”', 'आशा राव (role)'],
  ['an office that nobody holds', 'hi', 'उपमुख्य अभियंता ने कहा, “काम शुरू है।”', 'उपमुख्य अभियंता (role)'],
  [
    'a body in short',
    'en',
    'The Ministry of Lakes & Ponds was told. “No,” the ministry said.',
    'Ministry of Lakes & Ponds (name)',
  ],
  [
    'a body by its initials',
    'en',
    'The Inland Boat Organisation (IBO) met. “No,” IBO said.',
    'Inland Boat Organisation (name)',
  ],
  ['a body in short', 'hi', 'केंद्रीय जल मंत्रालय ने आंकड़े दिए। मंत्रालय ने कहा, “झील भर गई है।”', 'केंद्रीय जल मंत्रालय (name)'],
  ['a body by its initials', 'hi', 'पूर्वी नाव निगम (पीएनएन) की बैठक हुई। पीएनएन ने कहा, “नहीं।”', 'पूर्वी नाव निगम (name)'],
  ['a court and its bench', 'hi', 'उच्च न्यायालय ने सुनवाई की। पीठ ने कहा, “नहीं।”', 'उच्च न्यायालय (name)'],
  [
    'an unnamed one again',
    'en',
    'The paper quotes a Panaji source. “It is full,” the source said.',
    'a Panaji source (name)',
  ],
  ['whose note', 'en', 'Asha Rao wrote a note to the board. “It is full,” the note said.', 'Asha Rao (role)'],
];

describe('reference', () => {
  it.each(rows)('%s: %s', (_why, tag, body, last) => {
    expect(speakers(tag, body).at(-1)).toBe(last);
  });
});
