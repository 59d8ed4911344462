import { expect, it } from 'vitest';
import { rootName } from '../../src/input/root-name.js';

it.each<[string, string | null]>([
  ['<rss version="2.0">', 'rss'],
  ['<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- by <b> hand -->\n<atom:feed>', 'atom:feed'],
  ['<!DOCTYPE html>\n<HTML lang=hi>', 'HTML'],
  ['<br/>', 'br'],
  ['<<< Rain', null],
  ['Rain <b>', null],
  ['<!-- never ends', null],
  ['', null],
])('%j has the root %j', (head, name) => {
  expect(rootName(head)).toBe(name);
});
