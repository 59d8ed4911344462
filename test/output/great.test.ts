import { expect, test } from 'vitest';
import { renderHtml, renderJsonLd, renderNewsmlG2, renderNinjs, renderText } from '../../src/index.js';
import { csvRow } from '../../src/output/csv.js';
import { shown, storyOf } from './stories.js';

const size = 2 ** 20;

test.each(Object.entries({ renderHtml, renderJsonLd, renderNewsmlG2, renderNinjs, renderText, csvRow }))(
  '%s holds a headline of a megabyte',
  (_, render) => {
    for (const sign of ['x', '<', '\0', '"', '\uD800']) {
      expect(render(storyOf({ headline: shown(sign.repeat(size)) })).length).toBeGreaterThan(size);
    }
  },
);
