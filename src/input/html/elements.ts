/** Elements of HTML that have no content and no end. */
export const voidElements: ReadonlySet<string> = wordSet(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that stand on lines of their own; all others stand within a line. */
export const blockElements: ReadonlySet<string> = wordSet(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section ' +
    'summary table tbody tfoot thead tr ul',
);

/** Elements whose content no reader sees as text. */
export const unseenElements: ReadonlySet<string> = wordSet(
  'applet audio canvas datalist embed frameset head iframe math noembed noframes noscript object script select ' +
    'style svg template textarea video',
);

const cells = wordSet('td th');
const rows = wordSet('td th tr');
const sections = wordSet('td th tr tbody thead tfoot');
const terms = wordSet('dd dt');
const blocksAfterP = [...blockElements].filter((name) => !/^(?:body|html|caption|legend|option|optgroup)$/u.test(name));

/** By the name of an element that begins: the open ones that end there, as they need no end of their own. */
const closed: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ...blocksAfterP.map((name) => [name, wordSet('p')] as const),
  ['li', wordSet('li p')],
  ['dd', new Set([...terms, 'p'])],
  ['dt', new Set([...terms, 'p'])],
  ['td', new Set([...cells, 'p'])],
  ['th', new Set([...cells, 'p'])],
  ['tr', new Set([...rows, 'p'])],
  ['tbody', sections],
  ['tfoot', sections],
  ['thead', sections],
  ['a', wordSet('a')],
  ['option', wordSet('option')],
  ['body', wordSet('head title style script noscript')],
]);

/** Whether the element `open` ends where one of the name `next` begins. */
export function closedBy(open: string, next: string): boolean {
  return closed.get(next)?.has(open) ?? false;
}

function wordSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
