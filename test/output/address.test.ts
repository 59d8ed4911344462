import { expect, it } from 'vitest';
import { storyUri, uriOf, webAddress } from '../../src/output/address.js';

it.each([
  ['urn:newsml:example.org:20210319:7', 'urn:newsml:example.org:20210319:7'],
  ['https://user@example.org:80/a/b;c?d=e/f#g', 'https://user@example.org:80/a/b;c?d=e/f#g'],
  ['https://example.org/ख', 'https://example.org/%E0%A4%96'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['file:///a', 'file:///a'],
  ['', null],
  ['7', null],
  ['//example.org/a', null],
  ['http://a b', null],
  ['http://a@b@c', null],
  ['http://a:b', null],
  ['x:a#b#c', null],
  ['x:%zz', null],
  ['x:<>', null],
  ['x:\uD800', null],
  ['\u212A:a', null],
  [`x:${'a'.repeat(5000)}`, null],
])('%j as a URI is %j', (text, uri) => {
  expect(uriOf(text)).toBe(uri);
});

it.each([
  ['https://example.org', 'https://example.org'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['http:example.org', null],
])('%j as an address of the web is %j', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

it('a story is named by its id, its address or its digest', () => {
  // The digest of the empty text.
  const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const source = { name: null, record: null, sha256, length: 0 };
  const url = 'https://example.org/7';
  expect(storyUri({ ...source, id: 'urn:x:7', url })).toBe('urn:x:7');
  expect(storyUri({ ...source, id: '7', url })).toBe(url);
  expect(storyUri({ ...source, id: '7' })).toBe('ni:///sha-256;47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
});
