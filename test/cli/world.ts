import * as fs from 'node:fs';
import * as os from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Environment } from '../../src/cli/color.js';
import { main, type Parser } from '../../src/cli/main.js';
import type { ParseOptions } from '../../src/doc.js';
import type { Story } from '../../src/story.js';

/** What a run of the program gives back. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly cwd?: string;
  readonly stdin?: string | Buffer | Readable;
  /** Which of the three streams are terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly env?: Environment;
  readonly stdout?: Writable;
  readonly signal?: AbortSignal;
  readonly parser?: Parser;
}

/** Runs a command line within this process, with streams of its own. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ran> {
  const { stdin = '', terminals = [], env = {}, signal, parser } = world;
  const [out, told] = [collector(), collector()];
  const status = await main({
    argv,
    stdin: Object.assign(stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]), {
      isTTY: terminals.includes('stdin'),
    }),
    stdout: Object.assign(world.stdout ?? out.stream, { isTTY: terminals.includes('stdout'), columns: 80 }),
    stderr: Object.assign(told.stream, { isTTY: terminals.includes('stderr') }),
    env,
    cwd: world.cwd ?? os.tmpdir(),
    ...(signal === undefined ? {} : { signal }),
    ...(parser === undefined ? {} : { loadParser: async () => parser }),
  });
  return { status, stdout: out.text(), stderr: told.text() };
}

function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

const folders: string[] = [];

/** A new folder with these files in it; a name that ends in a slash is a folder. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.mkdtempSync(join(os.tmpdir(), 'wireparse-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    fs.mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) fs.writeFileSync(path, content);
  }
  return folder;
}

/** For `afterAll`. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

/** All files of a folder, hidden ones too, by their path within it. */
export function filesIn(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(join(folder, name), 'utf8')]));
}

/** An error as the system gives it to whoever writes. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'write' });
}

/** A Story with nothing in it but what is given. */
export function storyWith(fields: Partial<Story> = {}): Story {
  return {
    schemaVersion: '1',
    source: { name: null, record: null, sha256: '0', length: 0 },
    language: null,
    headline: null,
    alternateHeadlines: [],
    summary: null,
    publisher: null,
    agencies: [],
    bylines: [],
    dateline: null,
    published: null,
    updated: null,
    body: [],
    quotes: [],
    disclaimer: null,
    signoff: null,
    usageTerms: [],
    wire: null,
    advisories: [],
    segments: [],
    warnings: [],
    ...fields,
  };
}

/**
 * A parser for tests of all that stands around it: the first line is the headline, a line `! code` a warning, and the
 * text `bug` breaks it.
 */
export const lineParser: Parser = {
  parseStory: readLines,
  readStory: (text, options = {}) => ({ story: readLines(text, options), notes: [], source: text }),
};

function readLines(text: string, { name = null, timeZone, year, withText, source }: ParseOptions = {}): Story {
  if (text === 'bug') throw new Error('a line\nand another');
  const [headline = '', ...lines] = text.trimEnd().split('\n');
  const codes = lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2));
  return storyWith({
    source: { name, record: source?.record ?? null, sha256: '0', length: text.length, ...(withText ? { text } : {}) },
    headline: { text: headline, span: [0, headline.length] },
    language: [timeZone, year].filter((option) => option !== undefined).join(' ') || null,
    warnings: codes.map((code) => ({ code, message: '', span: null })),
  });
}
