import { expect, it } from 'vitest';
import { scanMarkup } from '../../../src/input/html/scan.js';

/** What a handler is told, one sign an event: `<b` open, `b>` close, text as it is. */
function told(source: string, kind: 'html' | 'xml' = 'html'): string {
  const events: string[] = [];
  scanMarkup(source, kind, {
    open: (name, attributes) => {
      events.push(`<${[name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')}`);
    },
    close: (name) => {
      events.push(`${name}>`);
    },
    text: (text) => {
      events.push(text);
    },
  });
  return events.join('|');
}

it.each([
  ['elements and their ends', '<p>Rain <b>fell</b></p>', '<p|Rain |<b|fell|b>|p>'],
  ['names in small letters', '<P CLASS=Lead>x</P>', '<p class=Lead|x|p>'],
  ['the first of two attributes', '<p id=a id=b>', '<p id=a|p>'],
  ['what needs no end of its own', '<p>one<p>two<div>three', '<p|one|p>|<p|two|p>|<div|three|div>'],
  ['items of lists', '<ul><li>a<li>b</ul>c', '<ul|<li|a|li>|<li|b|li>|ul>|c'],
  ['cells and rows', '<table><tr><td>a<td>b<tr><td>c', '<table|<tr|<td|a|td>|<td|b|td>|tr>|<tr|<td|c|td>|tr>|table>'],
  ['void elements', 'a<br>b<img src=x>c</br>', 'a|<br|br>|b|<img src=x|img>|c|<br|br>'],
  ['an end without a beginning', 'a</i>b', 'a|b'],
  ['elements that cross', '<b>x<i>y</b>z</i>', '<b|x|<i|y|i>|b>|z'],
  ['references', 'R&amp;D &eacute; &#2344; &nosuch; &lt;b&gt;', 'R|&|D |é| |न| &nosuch; |<|b|>'],
  ['scripts as text of theirs', '<script>if (a<b) "<p>"</script>', '<script|if (a<b) "<p>"|script>'],
  ['an element that closes itself in a picture', '<svg><path/></svg>x', '<svg|<path|path>|svg>|x'],
  ['comments and doctypes as nothing', '<!DOCTYPE html><!-- <p> -->x', 'x'],
  ['an unfinished tag as nothing', 'x<a href="', 'x'],
])('%s', (_, source, events) => {
  expect(told(source)).toBe(events);
});

it.each([
  ['names as they stand', '<pubDate>x</pubDate>', '<pubDate|x|pubDate>'],
  ['prefixes', '<dc:creator>x</dc:creator>', '<dc:creator|x|dc:creator>'],
  ['CDATA', '<a><![CDATA[<p>x</p>]]></a>', '<a|<p>x</p>|a>'],
  ['empty elements', '<a><b c="d"/></a>', '<a|<b c=d|b>|a>'],
])('as XML, %s', (_, source, events) => {
  expect(told(source, 'xml')).toBe(events);
});

it('takes elements below a depth for none, their words and the ends of those above stay', () => {
  const deep = `<p>${'<i>'.repeat(100_000)}x${'</i>'.repeat(100_000)}y</p>z`;
  const events = told(deep).split('|');
  expect(events.filter((event) => event === '<i')).toHaveLength(511);
  expect(events.filter((event) => event === 'i>')).toHaveLength(511);
  expect(events.slice(-4)).toEqual(['i>', 'y', 'p>', 'z']);
});

it('takes hundreds of thousands of ends that nothing began', () => {
  expect(told(`${'<b>'.repeat(500)}x${'</i>'.repeat(300_000)}`)).toContain('|x|b>|');
});
