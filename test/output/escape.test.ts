import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/output/markdown/escape.js';

describe('escapeMarkdown', () => {
  const prose = [
    'मंत्री ने कहा, “पुल तैयार है।” – दो-तीन दिन में 18:05 बजे खुलेगा!',
    '‘नगर-मार्ग’ योजना: लागत 3.5 करोड़ (लगभग) है; काम 12.5% बढ़ा।',
    'وزیر نے کہا: ’’کام مکمل ہے۔‘‘',
    "The U.S. minister's aide said at 5:30 p.m. - it rained -5 degrees, 1.5 inches (a record).",
    'Smith & Sons, 2022-05-04, either/or, "done" + more = all',
    '1.5 inches fell',
    '-5 degrees',
    '2022 ended.',
  ];
  it.each(prose)('leaves prose as it is: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['1. Rain', '1\\. Rain'],
    ['- Rain - hail', '\\- Rain - hail'],
    ['# Rain', '\\# Rain'],
    ['*Rain*', '\\*Rain\\*'],
    ['A|B', 'A\\|B'],
    ['R&D', 'R\\&D'],
    ['C:\\rain', 'C:\\\\rain'],
    ['see rain.example', 'see rain\\.example'],
    ['https://rain.example', 'https\\:\u2060\\//rain\\.example'],
    ['www.rain.example', 'www\u2060\\.rain\\.example'],
    ['ask@rain.example', 'ask\\@\u2060rain\\.example'],
    [' \t two \n lines \u2028', 'two lines'],
    ['\u001b[1mbold', '\uFFFD\\[1mbold'],
    ['\u202Etxt.exe\u202C', 'txt\\.exe'],
    ['\u{E0068}\u{E0069}seen', 'seen'],
    ['दिल्\u200Dली', 'दिल्\u200Dली'],
    ['', ''],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('takes time in step with the text', () => {
    for (const sign of ['#', '=', ':a', '/', '\\', '%', '1', 'a@', 'www.', '[', '\u202E', ' ', 'a.b']) {
      // One that took the square of it would not end.
      expect(escapeMarkdown(sign.repeat(1_000_000 / sign.length)), sign).toBeTypeOf('string');
    }
  });
});
