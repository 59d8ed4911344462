import type { Line } from '../doc.js';
import type { Matcher } from '../lexicon/page-patterns.js';
import { kind, kindOf } from '../text/signs.js';
import { countWords } from '../text/words.js';

/** A run of section names, or many short items between separators. */
export function isMenu(text: string, menu: Matcher): boolean {
  const run = menu.exec(text);
  if (run && run[0].length >= text.length * 0.6) return true;
  // White space before a bar is read from its first sign only: a long run is read once.
  const items = text.split(/(?:(?<!\s)\s+)?[|•·›»>]\s*|\s\/\s/u);
  if (items.length >= 3 && items.every((item) => countWords(item) <= 5)) return true;
  const glued = countGlued(text);
  return glued >= 3 && glued >= countWords(text) - 1;
}

/** How many capitals stand right behind a small letter. */
function countGlued(text: string): number {
  let glued = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const here = kindOf(text.charCodeAt(at));
    if (before & kind.small && here & kind.capital) glued++;
    before = here;
  }
  return glued;
}

/** Lines of the page's head that end with a whole other line: a breadcrumb or menu before the headline. */
export function menuBeforeHeadline(lines: readonly Line[]): Set<number> {
  const head = lines.slice(0, 40);
  const menus = new Set<number>();
  const wholes = head.filter(({ text }) => text.length >= 20 && !/[.।॥۔]["'”’)]*$/u.test(text));
  for (const short of wholes)
    for (const long of head) {
      const before = long.text.length - short.text.length;
      if (before <= 0 || before > 160 || !long.text.endsWith(short.text)) continue;
      if (!/\|\s*$/u.test(long.text.slice(0, before))) menus.add(long.index);
    }
  return menus;
}
