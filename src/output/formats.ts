import type { Failure } from '../input/failure.js';
import type { Story } from '../story.js';

/** Makes the text of one story. `shape` is what `--plain` and `--fields` do to the record. */
type Render = (story: Story, shape: (story: Story) => object) => string;

/** A way to write stories down. */
export interface Format {
  /** A line of `--help`. */
  readonly about: string;
  /** The ending of a file of one story. */
  readonly extension: string;
  /** Whether it writes records, which `--plain` and `--fields` can shape. */
  readonly records: boolean;
  /** What stands between two stories in one stream. */
  readonly between: string;
  /** Set where the format goes into one file alone, not into a stream or a folder. */
  readonly needsFile?: true;
  load(): Promise<Writer>;
}

/** Makes what an input leaves that gave no story. */
type Fail = (name: string | null, record: number | null, failure: Failure) => string;

export interface Writer {
  readonly render: Render;
  /** Null where the format has no place for an input that failed. */
  readonly failure: Fail | null;
  /** How stories are written into one stream, where each is more than its document: one table, one document of all. */
  readonly stream?: Stream;
  /** Makes a file of the rendered texts, where it is not they one after the other. */
  readonly bind?: (write: (bytes: Uint8Array) => void) => Binding;
}

/** Several stories as one text. */
export interface Stream {
  /** What stands before the first and behind the last, be there any or none. */
  readonly opening: string;
  readonly closing: string;
  readonly render: Render;
  readonly failure: Fail | null;
}

/** A file that is made of texts and is none. */
export interface Binding {
  add(text: string): void;
  /** Without it, the file is not whole. */
  finish(): void;
}

/** The output formats, by the name that `--format` takes. A further one is its file and an entry here. */
export const formats = {
  json: {
    about: 'indented JSON',
    extension: '.json',
    records: true,
    between: '',
    load: async () => {
      const { printJson } = await import('./json.js');
      return { render: (story, shape) => `${printJson(shape(story))}\n`, failure: null };
    },
  },
  ndjson: {
    about: 'one Story a line',
    extension: '.ndjson',
    records: true,
    between: '',
    load: async () => {
      const { recordLine, failureLine } = await import('./ndjson.js');
      return { render: (story, shape) => recordLine(shape(story)), failure: failureLine };
    },
  },
  md: {
    about: 'Markdown',
    extension: '.md',
    records: false,
    between: '\n',
    load: async () => {
      const { renderMarkdown } = await import('./markdown.js');
      return { render: (story) => renderMarkdown(story), failure: null };
    },
  },
  html: {
    about: 'a page of HTML',
    extension: '.html',
    records: false,
    between: '',
    load: async () => {
      const { renderHtml, htmlArticle, htmlPage } = await import('./html.js');
      return { render: renderHtml, failure: null, stream: { ...htmlPage, render: htmlArticle, failure: null } };
    },
  },
  txt: {
    about: 'the story alone as text',
    extension: '.txt',
    records: false,
    between: '\n\n',
    load: async () => ({ render: (await import('./text.js')).renderText, failure: null }),
  },
  csv: {
    about: 'one story a row',
    extension: '.csv',
    records: false,
    between: '',
    load: async () => {
      const { csvHeader, csvRow, csvFailure } = await import('./csv.js');
      return {
        render: (story) => csvHeader + csvRow(story),
        failure: (...input) => csvHeader + csvFailure(...input),
        stream: { opening: csvHeader, closing: '', render: csvRow, failure: csvFailure },
      };
    },
  },
  parquet: {
    about: 'one story a row, into a file',
    extension: '.parquet',
    records: false,
    between: '',
    needsFile: true,
    load: async () => {
      const { openParquet, parquetRow, parquetFailure } = await import('./parquet.js');
      return {
        // A row travels as JSON, like the texts of all formats.
        render: (story) => JSON.stringify(parquetRow(story)),
        failure: (...input) => JSON.stringify(parquetFailure(...input)),
        bind: (write) => {
          const file = openParquet(write);
          return { add: (text) => file.add(JSON.parse(text)), finish: file.finish };
        },
      };
    },
  },
  ninjs: {
    about: "IPTC's ninjs 3.1, one document a line",
    extension: '.json',
    records: false,
    between: '',
    load: async () => ({ render: (await import('./ninjs.js')).renderNinjs, failure: null }),
  },
  'newsml-g2': {
    about: "IPTC's NewsML-G2 2.35",
    extension: '.xml',
    records: false,
    between: '',
    load: async () => {
      const { renderNewsmlG2, newsMessage, newsMessageItem } = await import('./newsml-g2.js');
      const stream = { ...newsMessage, render: newsMessageItem, failure: null };
      return { render: renderNewsmlG2, failure: null, stream };
    },
  },
  jsonld: {
    about: 'NewsArticle of schema.org, one a line',
    extension: '.jsonld',
    records: false,
    between: '',
    load: async () => ({ render: (await import('./jsonld.js')).renderJsonLd, failure: null }),
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
