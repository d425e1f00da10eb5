import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const oldest = 15;
const debianFolder = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs, newest release first; `undefined` where none is new enough. */
export function findPostgres(): string | undefined {
  const packaged = existsSync(debianFolder)
    ? readdirSync(debianFolder).sort((one, other) => Number(other) - Number(one)).map((release) => join(debianFolder, release, 'bin'))
    : [];
  return [...packaged, ...(process.env['PATH'] ?? '').split(delimiter)].find(isNewEnough);
}

function isNewEnough(folder: string): boolean {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return false;
  const said = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout;
  return Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1]) >= oldest;
}

/** Installs Debian's package where that is possible: as root, with apt. */
export function installPostgres(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { env: environment, stdio: 'ignore', timeout: 120_000 });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql-15'], { env: environment, stdio: 'ignore', timeout: 300_000 });
  return findPostgres();
}
