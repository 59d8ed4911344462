/** What `npm run new:…` can begin. */
export type Kind = 'agency' | 'publisher' | 'language';

/** A file to write: its path from the top of the project, and its text. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** A table of cases: the file it stands in, the line before which a row may be put, and the row of a new entry. */
interface Table {
  readonly file: string;
  readonly end: string;
  row(id: string, name: string): string;
}

interface Shape {
  readonly folder: string;
  readonly id: RegExp;
  readonly wanted: string;
  readonly table: Table;
}

const shapes: Record<Kind, Shape> = {
  agency: {
    folder: 'agencies',
    id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    wanted: 'a slug, as kesari-wire',
    table: {
      file: 'test/lexicon/agencies.test.ts',
      end: "  ])('%s is %s', (word, owner) => {",
      row: (id, name) => `    ['${name}', '${id} name'],`,
    },
  },
  publisher: {
    folder: 'publishers',
    id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    wanted: 'a slug, as kesari-daily',
    table: {
      file: 'test/lexicon/publishers.test.ts',
      end: "  ])('%s is of %s', (word, id) => {",
      row: (id, name) => `    ['${name}', '${id}'],`,
    },
  },
  language: {
    folder: 'languages',
    id: /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u,
    wanted: 'a BCP 47 tag, as kok or sd-Deva',
    table: {
      file: 'test/lexicon/languages.test.ts',
      end: "  ];\n\n  it.each(sentences)('of %s outscore those of its neighbours in its own sentence', (tag, sentence) => {",
      row: (id) => `    ['${id}', 'A sentence with three of its function words or more.'],`,
    },
  },
};

/** What is wrong with an id, or null. */
export function wrongId(kind: Kind, id: string): string | null {
  return shapes[kind].id.test(id) ? null : `'${id}' is none: the id of ${article(kind)} is ${shapes[kind].wanted}`;
}

/** The files that a new entry begins with: its place in the lexicon, and a story that shows it. */
export function newFiles(kind: Kind, id: string, templates: { entry: string; story: string }): NewFile[] {
  return [
    { file: entryFile(kind, id), text: filled(templates.entry.replaceAll('../../src/lexicon/', '../'), id) },
    { file: storyFile(kind, id), text: filled(templates.story, id) },
  ];
}

/** The test file that has a table of such entries. */
export function tableFile(kind: Kind): string {
  return shapes[kind].table.file;
}

/** The source of that file with a row more for the new entry. */
export function withRow(kind: Kind, id: string, source: string): string {
  const { table } = shapes[kind];
  if (source.split(`\n${table.end}\n`).length !== 2)
    throw new Error(`${table.file} has no table that ends in ${table.end}`);
  return source.replace(table.end, () => `${table.row(id, titleOf(id))}\n${table.end}`);
}

function entryFile(kind: Kind, id: string): string {
  return `src/lexicon/${shapes[kind].folder}/${id}.ts`;
}

/** Stories lie in a folder a language; the templates of agencies and publishers are English. */
function storyFile(kind: Kind, id: string): string {
  return kind === 'language' ? `fixtures/${id}/first-story.txt` : `fixtures/en/${id}.txt`;
}

/** What is left to do once the files stand. */
export function nextSteps(kind: Kind, id: string): string {
  const story = storyFile(kind, id);
  const golden = story.replace(/\.txt$/u, '.json');
  return [
    `1. Fill in ${entryFile(kind, id)}. What each field is for stands in src/lexicon/types.ts.`,
    `   ${tableFile(kind)} has a row for it: put words there that are its own.`,
    `2. Make ${story} a story in the shape of ${article(kind)}'s own, in words of yours about invented people.`,
    '3. npm run build',
    `4. npx wireparse explain ${story}`,
    `5. npx wireparse ${story} > ${golden}, and read every line of it: it is what the story must give from now on.`,
    '6. npm run gen && npm run check',
  ].join('\n');
}

function filled(template: string, id: string): string {
  return template.replaceAll('template-id', id).replaceAll('Template Name', titleOf(id));
}

/** `kesari-wire` is `Kesari Wire`: a first guess at a name. */
function titleOf(id: string): string {
  return id.replace(
    /(^|-)([a-z])/gu,
    (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase(),
  );
}

function article(kind: Kind): string {
  return kind === 'agency' ? 'an agency' : `a ${kind}`;
}
