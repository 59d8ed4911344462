/*
 * Invented stories for the benchmarks: the same seed gives the same story on every machine. They have the shapes of
 * wire copy and the words of nobody.
 */

/** A generator of numbers in [0, 1) that a seed settles (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The words a story is made of. */
interface Words {
  readonly datelines: readonly string[];
  readonly headlines: readonly string[];
  readonly sentences: readonly string[];
  readonly signoffs: readonly string[];
}

const english: Words = {
  datelines: [
    'Pune, Mar 14 (PTI) ',
    'NEW DELHI (Reuters) - ',
    'Guwahati, Aug 2 (ANI): ',
    'LONDON (AP) — ',
    'Chennai: ',
  ],
  headlines: [
    'Ferry service to resume after repairs',
    'Council clears plan for 40 new libraries',
    'Rains delay mango crop',
  ],
  sentences: [
    '“The ferries will sail again by Monday,” harbour master Leela Varkey told reporters.',
    'The council had set aside Rs 12 crore for the work, which began in June.',
    'Farmers in six districts say that the crop is three weeks late.',
    'She said the “second phase” would cover the northern bank of the river.',
    'According to officials, 31 boats were inspected and two were turned away.',
    'Mr Varkey added that the timetable would be printed in four languages.',
    '“We asked for lamps on the pier, and we were promised lamps,” said Tomas Quill, who sells tea there.',
  ],
  signoffs: ['PTI QRV LMN', '(With inputs from PTI)', '--IANS', ''],
};

const hindi: Words = {
  datelines: ['नयी दिल्ली, 14 मार्च (भाषा) ', 'जयपुर, दो अगस्त (वार्ता) ', 'पटना: ', 'लंदन, 9 जून (एपी) '],
  headlines: ['मरम्मत के बाद फिर चलेगी नाव सेवा', 'परिषद ने चालीस पुस्तकालयों की योजना को मंजूरी दी'],
  sentences: [
    'घाट प्रभारी लीला वर्की ने कहा, “नावें सोमवार तक फिर चलने लगेंगी।”',
    'परिषद ने इस काम के लिए 12 करोड़ रुपये रखे थे, जो जून में शुरू हुआ।',
    'छह जिलों के किसानों का कहना है कि फसल तीन सप्ताह पीछे है।',
    'अधिकारियों के मुताबिक 31 नावों की जांच हुई और दो को लौटा दिया गया।',
    'उन्होंने कहा कि ‘दूसरा चरण’ नदी के उत्तरी किनारे पर होगा।',
    'चाय बेचने वाले टॉमस क्विल ने बताया कि घाट पर बत्तियां लगाने का वादा किया गया था।',
  ],
  signoffs: ['भाषा कमल विमल', '(इनपुट: भाषा)', ''],
};

/** A story of so many paragraphs, in English or Hindi as the chance has it. */
export function inventStory(chance: () => number, paragraphs: number): string {
  const words = chance() < 0.5 ? english : hindi;
  const pick = (from: readonly string[]) => from[Math.floor(chance() * from.length)]!;
  const paragraph = () => Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(words.sentences)).join(' ');
  const body = Array.from({ length: paragraphs }, paragraph);
  body[0] = pick(words.datelines) + body[0];
  return [pick(words.headlines), ...body, pick(words.signoffs)].filter((part) => part !== '').join('\n\n');
}
