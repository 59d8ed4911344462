/*
 * How fast stories are parsed, against a yardstick of the same run (the Stories through JSON and back), and how the
 * time grows with the text: `npm run bench:parse`.
 */
import { parseStory } from '../src/index.js';
import { inventStory, seeded } from './invent.js';
import { inTurn, median, report } from './medians.js';

const rounds = 15;
const chance = seeded(20260314);

const texts = Array.from({ length: 500 }, () => inventStory(chance, 3 + Math.floor(chance() * 12)));
const stories = texts.map((text) => parseStory(text));
const letters = texts.reduce((sum, text) => sum + text.length, 0);

const [parse, json] = inTurn(rounds, [
  () => {
    for (const text of texts) parseStory(text);
  },
  () => {
    for (const story of stories) JSON.parse(JSON.stringify(story));
  },
]);
console.log(`Node ${process.versions.node}, ${texts.length} stories of ${Math.round(letters / texts.length)} letters`);
console.log(report('parseStory', parse!));
console.log(report('their JSON, written and read', json!));
const perSecond = texts.length / (median(parse!) / 1000);
console.log(
  `${Math.round(perSecond)} stories a second; ${(median(parse!) / median(json!)).toFixed(1)} times their JSON\n`,
);

// Twice the text must take about twice the time; four times would mean that something looks back over all of it.
console.log('One long text, and one of twice its length');
for (const paragraphs of [200, 800, 3200]) {
  const once = inventStory(seeded(7), paragraphs);
  const twice = inventStory(seeded(7), paragraphs * 2);
  const [short, long] = inTurn(5, [() => parseStory(once), () => parseStory(twice)]);
  const growth = (median(long!) / median(short!)).toFixed(2);
  console.log(
    `${report(`${once.length} letters`, short!)}   ${(twice.length / once.length).toFixed(2)} × text: ${growth} × time`,
  );
}
