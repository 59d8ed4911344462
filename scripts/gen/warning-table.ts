import { warningTable } from '../../src/warnings.js';
import { generated } from './made.js';
import { code, page, table } from './markdown.js';

/** `docs/warnings.md`: every code that a Story's `warnings` can hold. */
export function warningTablePage(): string {
  const rows = Object.entries(warningTable).map(([name, [severity, message]]) => [code(name), severity, message]);
  return page([
    `<!-- ${generated} -->`,
    '# Warnings',
    'A Story’s `warnings` tell what was repaired, inferred or doubtful. A **warning** makes a story fail under ' +
      '`--strict`; a **note** is for those who look.',
    table(['Code', 'Severity', 'Message'], rows),
  ]);
}
