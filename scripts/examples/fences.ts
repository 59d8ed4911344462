/** A fenced block of a Markdown page that can be run. */
export interface Example {
  readonly page: string;
  /** The number of its opening line, from 1. */
  readonly line: number;
  /** `file` is put into the file it names, `sh` is run, `console` is run and its output compared, `ts` is a module. */
  readonly kind: 'file' | 'sh' | 'console' | 'ts';
  readonly text: string;
  /** The file to put the block into: ```` ```ts file=src/lexicon/agencies/x.ts ````; null where it names none. */
  readonly file: string | null;
  /** The exit status that its commands must have; ```` ```console exit=2 ````. */
  readonly exit: number;
}

/** A command of a `console` block, and what must follow on the screen. */
export interface Turn {
  readonly command: string;
  readonly output: string;
}

/** The blocks of a page that can be run, in their order. */
export function examplesOf(page: string, markdown: string): Example[] {
  const examples: Example[] = [];
  const fence = /^```(\w+)([^\n`]*)\n(.*?)^```$/gmsu;
  for (const match of markdown.matchAll(fence)) {
    const [, language = '', info = '', text = ''] = match;
    const file = /\bfile=(\S+)/u.exec(info)?.[1] ?? null;
    const kind = file === null ? language : 'file';
    if (kind !== 'file' && kind !== 'sh' && kind !== 'console' && kind !== 'ts') continue;
    examples.push({
      page,
      line: markdown.slice(0, match.index).split('\n').length,
      kind,
      text,
      file,
      exit: Number(/\bexit=(\d+)/u.exec(info)?.[1] ?? 0),
    });
  }
  return examples;
}

/** The turns of a `console` block: each `$ command`, carried on by a backslash, and the lines below it. */
export function turnsOf(text: string): Turn[] {
  const turns: { command: string; output: string }[] = [];
  let open = false;
  for (const line of text.split('\n').slice(0, -1)) {
    const last = turns.at(-1);
    if (open && last) last.command += `\n${line}`;
    else if (line.startsWith('$ ')) turns.push({ command: line.slice(2), output: '' });
    else if (last) last.output += `${line}\n`;
    else throw new Error(`output before a command: ${line}`);
    open = (open || line.startsWith('$ ')) && line.endsWith('\\');
  }
  return turns;
}

/** Whether an output is the one that a page shows. There, `…` stands for any text in its line, alone for any lines. */
export function fits(output: string, shown: string): boolean {
  const source = shown
    .replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
    .replace(/^…\n/gmu, '(?:.*\\n)*?')
    .replaceAll('…', '.*?');
  return new RegExp(`^${source}$`, 'u').test(output);
}
