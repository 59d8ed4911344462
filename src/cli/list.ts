import { builtInLexicon } from '../lexicon/index.js';
import { placeRows } from '../lexicon/places/index.js';
import type { Context } from './context.js';
import type { Listable, ListFlags } from './flags.js';
import { print } from './print.js';
import { table } from './table.js';

const { agencies, publishers, languages } = builtInLexicon;

/** What each list shows, a row an entry: the id first, what may be long last. */
const lists: Readonly<Record<Listable, () => Readonly<Record<string, string | readonly string[]>>[]>> = {
  agencies: () =>
    agencies.map(({ id, country, name, names, shortNames }) => ({
      id,
      country,
      name,
      names: [...shortNames, ...names],
    })),
  publishers: () => publishers.map(({ id, languages, name, domains }) => ({ id, languages, name, domains })),
  languages: () =>
    languages.map(({ tag, script, name, speech }) => ({ tag, script, name, quotes: speech ? 'yes' : 'no' })),
  places: () =>
    Array.from(placeRows(), ({ nameEn, country, region, kind, names }) => ({
      name: nameEn,
      country,
      region: region ?? '',
      kind,
      names,
    })),
};

/** `wireparse list`: what the lexicon holds, for people on a terminal and for programs behind a pipe. */
export async function listCommand(what: Listable, { format }: ListFlags, context: Context): Promise<number> {
  const { stdout } = context;
  const rows = lists[what]();
  const chosen = format ?? (stdout.isTTY ? 'table' : 'tsv');
  if (chosen === 'json') return print(`${JSON.stringify(rows, null, 2)}\n`, context);
  const head = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) =>
    Object.values(row).map((value) => (typeof value === 'string' ? value : value.join(', '))),
  );
  if (chosen === 'table') return print(table([head, ...cells], stdout.columns ?? 80), context);
  return print(cells.map((row) => `${row.join('\t')}\n`).join(''), context);
}
