import { expect, it } from 'vitest';
import { pageStory, readHtmlStories } from '../../../src/input/formats/html.js';
import type { Incoming } from '../../../src/input/incoming.js';
import { parseStory } from '../../../src/parse.js';

const rain = 'Rain fell on the hills of Tamrapur for a ninth day on Monday, and two bridges were closed to carts.';

function read(source: string): Incoming {
  const story = pageStory(source);
  if ('failure' in story) throw new Error(story.failure.message);
  return story.value;
}

it.each([
  ['elements in each other', `${'<div>'.repeat(100_000)}${rain}`],
  ['elements that end too often', `${rain}${'</div>'.repeat(100_000)}`],
  ['paragraphs that never end', `<p>${rain}`.repeat(2_000)],
  ['tables in each other', `${'<table><tr><td>'.repeat(20_000)}${rain}`],
  ['links in each other', `${'<a href=x>'.repeat(100_000)}x</a><p>${rain}`],
  ['attributes', `<p ${'a=b '.repeat(200_000)}>${rain}`],
  ['a name of great length', `<${'x'.repeat(500_000)}><p>${rain}`],
  ['names of classes', `<div class="${'related '.repeat(50_000)}x"><p>${rain}`],
  [
    'declared entities',
    `<!DOCTYPE html [<!ENTITY a "evil">${Array.from({ length: 5_000 }, (_, i) => `<!ENTITY a${i} "&a;&a;&a;">`).join('')}]><p>${rain}&a4999;`,
  ],
  ['references', `<p>${rain}${'&amp;'.repeat(200_000)}`],
  ['comments that never end', `<p>${rain}<!-- ${'<!--'.repeat(100_000)}`],
  ['marked elements', `<p>${rain}${'<b itemprop=headline>x</b>'.repeat(20_000)}`],
  ['facts in each other', `<script type="application/ld+json">${'{"@graph":'.repeat(100_000)}</script><p>${rain}`],
])('reads a page of a great many %s', (_, source) => {
  const { text, header } = read(source);
  expect(text).toContain(rain.slice(0, 40));
  expect(header?.page?.some(({ kind }) => kind === 'story')).toBe(true);
});

it.each([
  ['text', `<p>${rain}</p>\n`.repeat(200_000)],
  ['scripts', `<p>${rain}</p><script>${'evil();'.repeat(3_000_000)}</script>`],
  ['comments', `<p>${rain}</p>${'<!-- evil -->'.repeat(1_600_000)}`],
])('reads a page of 20 MB of %s', { timeout: 60_000 }, (_, source) => {
  expect(source.length).toBeGreaterThan(20_000_000);
  const { text } = read(source);
  expect(text.startsWith(rain)).toBe(true);
  expect(text).not.toContain('evil');
});

it('lets no script, style or event handler into the Story', () => {
  const { text, header } = read(
    `<title onload="evil()">x</title><script>evil()</script><body onload="evil()"><p onclick="evil()">${rain}<script>evil()<!--</script><img src=x onerror="evil()"><svg><script>evil()</script></svg><style>evil()</style><noscript>evil()</noscript><iframe srcdoc="evil()">evil()</iframe>`,
  );
  expect(JSON.stringify(parseStory(text, { header }))).not.toContain('evil');
});

it('keeps what is written as text, tags in it and all', () => {
  expect(read(`<p>${rain} &lt;script&gt;`).text).toBe(`${rain} <script>`);
});

it('tells of a page without text', () => {
  expect([...readHtmlStories(Buffer.from('<html><script>x</script>'), { encoding: null })]).toEqual([
    { failure: { code: 'input.empty', message: 'a page without text' } },
  ]);
});
