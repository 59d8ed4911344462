import { expect, it } from 'vitest';
import { rootName } from '../../src/input/root-name.js';

it.each<[string, string | null]>([
  ['<nitf>', 'nitf'],
  ['\n <n:newsItem xmlns:n="x">', 'newsItem'],
  ['<?xml version="1.0"?>\n<!-- a <b> - c --><!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf version="3">', 'nitf'],
  ['<!DOCTYPE nitf [ <!ENTITY a "b"> ]>\n<nitf>', 'nitf'],
  ['<?xml version="1.0"?><?style a="<b>"?><NewsML/>', 'NewsML'],
  ['<!-- never closed <nitf>', null],
  ['<?xml version="1.0"', null],
  ['< nitf>', null],
  ['plain text <nitf>', null],
  ['', null],
])('the root of %j is %s', (head, name) => {
  expect(rootName(head)).toBe(name);
});
