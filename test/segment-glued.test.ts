import { expect, it } from 'vitest';
import { splitGlued } from '../src/segment/glued.js';

const head = 'The ferry board met in Dolgarh on Monday and heard all sides';

it.each([
  ['a full stop and a capital', `${head}.|The vote is due.`],
  ['a closing mark before the stop', `${head} “at last”.|The vote is due.`],
  ['a closing mark behind the stop', `${head} “at last.”|The vote is due.`],
  ['a question mark', `${head}, did it?|The vote is due.`],
  ['a number and a bracket', `${head} (of 40).|The vote is due.`],
  ['a stop whose straight mark opens the next sentence', `${head}.|"The vote is due," she said.`],
  ['a danda', 'समिति ने सोमवार को दोलगढ़ में नाव सेवा के सभी पक्षों को सुना।|मतदान जल्द होगा।'],
  ['a danda and closing marks', 'समिति ने सोमवार को दोलगढ़ में कहा, ‘‘हमने सभी पक्षों को सुना।’’|मतदान जल्द होगा।'],
  ['a danda before a bracket', 'समिति ने सोमवार को दोलगढ़ में नाव सेवा के सभी पक्षों को सुना।|(मतदान जल्द होगा।)'],
])('parts a glued paragraph behind %s', (_, marked) => {
  const text = marked.replace('|', '');
  expect(splitGlued(text, [0, text.length])).toEqual([
    [0, marked.indexOf('|')],
    [marked.indexOf('|'), text.length],
  ]);
});

it.each([
  ['initials', `${head}, and D.K.Rao spoke for the U.S.Army.`],
  ['an address', `${head}: see dolgarh.example.org for more`],
  ['a title in Hindi', 'समिति ने सोमवार को दोलगढ़ में नाव सेवा के सभी पक्षों को सुना और सं.व्यास ने लिखा'],
  ['a space', `${head}. The vote is due.`],
  ['a paragraph that is too short', 'No.The ferry board met in Dolgarh on Monday and heard all sides.'],
  ['an open quotation', `${head}: “It was late.The vote is due,” she said.`],
  ['capitals behind the stop', `${head}.THE END`],
])('leaves %s whole', (_, text) => {
  expect(splitGlued(text, [0, text.length])).toEqual([[0, text.length]]);
});
