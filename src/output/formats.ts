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
  load(): Promise<Writer>;
}

export interface Writer {
  readonly render: Render;
  /** What an input leaves that gave no story; null where the format has no place for it. */
  readonly failure: ((name: string | null, record: number | null, failure: Failure) => string) | null;
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
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
