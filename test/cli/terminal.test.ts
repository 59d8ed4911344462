import { afterAll, expect, test } from 'vitest';
import { folderWith, removeFolders, run } from './world.js';

afterAll(removeFolders);

/** Clears the screen, sets its title, moves up, rings, turns the line around; C1 controls do the same in one letter. */
const hostile = '\u001B[2J\u001B]0;owned\u0007\u009B1A\u202Efdp.exe\u202C\u0008';
const story = [
  `Ferry${hostile} late again`,
  '',
  `Panaji${hostile}, July 28 (UNI) The ferry${hostile} was late again, officials said on Friday.`,
  '',
  `“We wait${hostile} every day,” harbour master Leela Varkey${hostile} told reporters.`,
  '',
].join('\n');
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u;

test.each([['explain'], ['quotes'], ['check'], ['quotes -f ndjson'], ['--strict']])(
  '%s prints nothing that a terminal obeys',
  { timeout: 60_000 },
  async (words) => {
    const name = 'a\u001B[2J.txt';
    const cwd = folderWith({ [name]: story });
    const { stdout, stderr } = await run([...words.split(' '), name], { cwd });
    expect(stdout + stderr).not.toBe('');
    expect(stdout + stderr).not.toMatch(obeyed);
  },
);
