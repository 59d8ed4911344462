import type { Stated } from '../../../header.js';
import { attribute, first, pathOf, stated, statedAttribute } from '../../markup/find.js';
import type { Element } from '../../markup/tree.js';

/** The code of a concept without its scheme's alias: `usable` of `stat:usable`. */
export function codeOf(element: Element | undefined): string | null {
  return bare(attribute(element, 'qcode') ?? attribute(element, 'uri'));
}

/** The role of a property without its scheme's alias. */
export function roleOf(element: Element): string | null {
  return bare(attribute(element, 'role'));
}

function bare(code: string | null): string | null {
  return code === null ? null : code.slice(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
}

/** A party by its name, else as it is written in a code: `nprov:AFP`. */
export function party(element: Element): Stated | undefined {
  const name = first(element, 'name');
  const code = codeOf(element);
  return (
    stated(name) ??
    statedAttribute(element, 'literal') ??
    (code === null ? undefined : { text: code, span: null, path: `${pathOf(element)}/@qcode` })
  );
}
