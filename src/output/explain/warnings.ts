import { type WarningCode, warningTable } from '../../warnings.js';
import { hang, type Page, placeOf, run, slice } from './page.js';

/** The warnings: severity, code and place, then the message. */
export function warningRows(page: Page): string[] {
  const { bad, dim, plain, strong } = page.palette;
  return page.story.warnings.flatMap(({ code, message, span }) => {
    const severity = warningTable[code as WarningCode]?.[0] ?? 'warning';
    const place = span === null ? [] : [run(dim, ` ${placeOf(page, span[0])} `), run(plain, slice(page, span, 30))];
    const label = run(severity === 'warning' ? bad : dim, severity);
    return [
      ...hang(page, label, 8, [run(strong, code), ...place]),
      ...hang(page, run(plain, ''), 8, [run(plain, message)]),
    ];
  });
}
