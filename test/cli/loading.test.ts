import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const top = join(import.meta.dirname, '../..');

/** What is loaded before the program knows what to do: the modules and packages behind plain imports. */
async function loadedAtOnce(entry: string): Promise<{ modules: string[]; packages: string[] }> {
  const { metafile } = await build({
    absWorkingDir: top,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    packages: 'external',
    plugins: [
      {
        name: 'later',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : null)),
      },
    ],
  });
  const [output] = Object.values(metafile.outputs);
  const plain = output!.imports.filter(({ kind }) => kind === 'import-statement');
  return { modules: Object.keys(metafile.inputs).sort(), packages: [...new Set(plain.map(({ path }) => path))].sort() };
}

test('help and version load nothing but commander and what they say', async () => {
  expect(await loadedAtOnce('bin/wireparse.ts')).toEqual({
    packages: ['commander'],
    modules: [
      'bin/program.ts',
      'bin/wireparse.ts',
      'src/batch/braces.ts',
      'src/cli/color.ts',
      'src/cli/context.ts',
      'src/cli/errors.ts',
      'src/cli/flags.ts',
      'src/cli/help-text.ts',
      'src/cli/main.ts',
      'src/cli/nearest.ts',
      'src/cli/option-values.ts',
      'src/cli/options.ts',
      'src/cli/program.ts',
      'src/cli/visible.ts',
      'src/input/accepted.ts',
      'src/input/failure.ts',
      'src/input/formats.ts',
      'src/input/head.ts',
      'src/input/record-formats.ts',
      'src/input/root-name.ts',
      'src/input/wire/openings.ts',
      'src/input/wire/signs.ts',
      'src/output/fields.ts',
      'src/output/formats.ts',
      'src/text/pattern.ts',
      'src/version.ts',
    ],
  });
});

test('one story loads no package but the parser’s own, and no schema', async () => {
  const { modules, packages } = await loadedAtOnce('src/cli/parse.ts');
  expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([]);
  expect(modules).not.toContain('src/story.ts');
});

test('the library touches nothing of Node', async () => {
  const { packages } = await loadedAtOnce('src/index.ts');
  expect(packages.filter((name) => name.startsWith('node:') || name === 'zod')).toEqual([]);
});

test('the script for one story needs nothing but Node', async () => {
  const { packages } = await loadedAtOnce('src/cli/one-story.ts');
  expect(packages.filter((name) => !name.startsWith('node:') && !name.startsWith('@noble/hashes/'))).toEqual([]);
});
