import * as fs from 'node:fs';
import * as path from 'node:path';
import { run } from './run.js';

/**
 * Fetches Debian packages, with all that they need and the machine lacks, and unpacks them in a folder: nothing is
 * installed on the machine, and no service starts. Does nothing where they have been unpacked before.
 *
 * @param home the folder for the packages of this name: what they hold is in `root` inside it
 * @returns the path of `root`, which stands for `/`
 */
export async function unpackDebian(home: string, name: string, packages: readonly string[]): Promise<string> {
  const folder = path.join(home, name);
  const root = path.join(folder, 'root');
  const done = path.join(folder, 'done');
  if (fs.existsSync(done)) return root;
  fs.rmSync(folder, { recursive: true, force: true });
  const cache = path.join(folder, 'cache');
  for (const made of [root, `${cache}/archives/partial`, `${home}/lists/partial`]) {
    fs.mkdirSync(made, { recursive: true });
  }
  const apt = [
    ...['-o', `Dir::State::lists=${home}/lists`],
    ...['-o', `Dir::Cache=${cache}`],
    // Downloads go to a folder that the user `_apt` may not enter, and need no lock that only root may take.
    ...['-o', 'APT::Sandbox::User=root'],
    ...['-o', 'Debug::NoLocking=1'],
    ...['-o', 'Acquire::Retries=3'],
    '-qq',
  ];
  await run('apt-get', [...apt, 'update']);
  await run('apt-get', [...apt, 'install', '-y', '--download-only', '--no-install-recommends', ...packages]);
  for (const archive of fs.readdirSync(`${cache}/archives`).filter((file) => file.endsWith('.deb'))) {
    await run('dpkg-deb', ['-x', path.join(cache, 'archives', archive), root]);
  }
  bendLinks(root);
  fs.rmSync(cache, { recursive: true });
  fs.writeFileSync(done, '');
  return root;
}

/** Links that name a place on the machine are led to that place under the root, where the packages brought it. */
function bendLinks(root: string): void {
  for (const entry of fs.readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const link = path.join(entry.parentPath, entry.name);
    const target = path.join(root, fs.readlinkSync(link));
    if (!fs.readlinkSync(link).startsWith('/') || !fs.existsSync(target)) continue;
    fs.rmSync(link);
    fs.symlinkSync(target, link);
  }
}
