import { expect, it } from 'vitest';
import { hasAny, type Role } from '../../../src/fields/quotes/role.js';

it.each<[holds: boolean, roles: readonly Role[]]>([
  [true, ['verb']],
  [true, ['title', 'auxiliary']],
  [false, ['title']],
  [false, []],
])('%s: %j', (holds, roles) => {
  const isVerbal = hasAny('verb', 'auxiliary');
  const set = new Set(roles);
  expect(isVerbal(set)).toBe(holds);
  expect(isVerbal(set), 'the second time too').toBe(holds);
});
