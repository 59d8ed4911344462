import { failed, type Result } from '../failure.js';
import type { Incoming } from '../incoming.js';
import { decodeXml } from './decode.js';
import { below } from './find.js';
import { type Structured, toIncoming } from './story.js';
import { type Element, readXml } from './tree.js';

/** A format whose files hold items, each a story or something else. */
export interface ItemFormat {
  /** The names of its items' elements. */
  readonly items: readonly string[];
  /** What the format is called, for a line to people. */
  readonly name: string;
  /** The stories of an item, at least one; an item that is no story says so in its only one. */
  read(item: Element): readonly Structured[];
}

/**
 * The stories of a file of items. Pictures, packages and other items without text are passed over where the file has a
 * story; where it has none they are told. An item that breaks off is an error, and those before it are read.
 */
export function* storiesOfItems(
  bytes: Buffer,
  encoding: string | null,
  format: ItemFormat,
): Iterable<Result<Incoming>> {
  const text = decodeXml(bytes, encoding);
  const document = 'failure' in text ? text : readXml(text.value);
  if ('failure' in document) return yield document;
  const { roots, broken } = document.value;
  const items = roots.flatMap((root) => itemsOf(root, format));
  const whole = items.filter(({ closed }) => closed).flatMap((item) => format.read(item).map(toIncoming));
  const stories = whole.filter((result) => 'value' in result);
  yield* stories.length > 0 ? stories : whole.slice(0, 1);
  if (broken !== null) yield failed('input.malformed', broken);
  else if (items.length === 0)
    yield failed('input.malformed', `no ${format.name}: it has no <${format.items[0]}> element`);
}

function itemsOf(root: Element, { items }: ItemFormat): Element[] {
  const outer = items.includes(root.name) ? [root] : items.flatMap((name) => below(root, name));
  return outer.flatMap((item) => [item, ...nestedIn(item, items)]);
}

/** An item may hold others: a package of NewsML 1 does. */
function nestedIn(item: Element, items: readonly string[]): Element[] {
  return items.flatMap((name) => below(item, name)).flatMap((inner) => [inner, ...nestedIn(inner, items)]);
}
