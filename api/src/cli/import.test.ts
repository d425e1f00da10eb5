import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../compose.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { readEnv } from '../env.ts';
import type { CliIo } from './cli-io.ts';
import { readImportFlags } from './import-flags.ts';
import { importCommand } from './import.ts';

describe('the command line', () => {
  const read = (...args: string[]) => readImportFlags(args, '/home/lena', (name) => (name === 'ZENDESK_TOKEN' ? 'kept-in-the-environment' : undefined));

  test('names a folder, and its name is the source’s', () => {
    expect(read('markdown', 'help', '--macros', 'm.jsonl', '--dry-run')).toMatchObject({ kind: 'markdown', name: 'markdown help', settings: { folder: '/home/lena/help', macros: '/home/lena/m.jsonl' }, dryRun: true, json: false });
  });

  test('names a vendor’s account, and the variable that holds its token', () => {
    expect(read('zendesk', '--subdomain', 'acme', '--email', 'lena@acme.example', '--token-env', 'ZENDESK_TOKEN', '--set', 'locales=["en-us"]', '--set', 'brand=Acme')).toMatchObject({
      kind: 'zendesk-articles', name: 'zendesk acme.zendesk.com', settings: { address: 'acme.zendesk.com', email: 'lena@acme.example', token: 'kept-in-the-environment', locales: ['en-us'], brand: 'Acme' },
    });
    expect(read('freshdesk-canned-responses', '--address', 'https://help.acme.example', '--name', 'Replies')).toMatchObject({ kind: 'freshdesk-canned-responses', name: 'Replies', settings: { address: 'https://help.acme.example' } });
  });

  test.each([
    ['nothing', [], /^Usage: countersign import KIND/],
    ['a folder that is missing', ['markdown'], /^Usage/],
    ['a variable that is not there', ['zendesk', '--token-env', 'NOWHERE'], /^--token-env NOWHERE: there is no such variable/],
    ['a setting without a value', ['website', '--set', 'pages'], /^--set pages: give a field and a value/],
  ])('with %s is refused in a sentence', (_name, args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});

describe('an import into a data directory', () => {
  let home: string;
  let said: string[];
  let printed: string[];
  const io = (): CliIo => ({ cwd: home, stdout: (line) => void printed.push(line), stderr: (line) => void said.push(line), stdin: async () => '' });
  const run = async (...args: string[]): Promise<number> => {
    [said, printed] = [[], []];
    return importCommand(['markdown', 'help', '--data-dir', 'data', '--json', ...args], io());
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'countersign-import-'));
    await mkdir(join(home, 'help'));
    await writeFile(join(home, 'help', 'kites.md'), '---\nid: kites\ntitle: Kites\n---\nKites fly from Beaufort 3 on.\n');
    await writeFile(join(home, 'help', 'broken.md'), '---\n- not a head\n---\nText\n');
  });
  afterAll(() => rm(home, { recursive: true }));

  test('needs a workspace, is refused while a server runs, and counts, writes and repeats', async () => {
    await expect(run()).rejects.toThrow('There is no workspace yet. Start the server once, which makes one: countersign serve.');
    const server = await compose(readEnv({ LOG_LEVEL: 'silent' }), { baseUrl: 'http://127.0.0.1', dataDir: join(home, 'data') });
    await seedDemo(server.dependencies.database, server.dependencies.auth);
    await expect(run()).rejects.toThrow(`A server is running on ${join(home, 'data')}: import in its dashboard under Sources, or stop it first.`);
    await server.close();

    expect(await run('--dry-run')).toBe(0);
    expect(JSON.parse(printed.join(''))).toMatchObject({ state: 'done', dryRun: true, counts: { added: 1, failed: 1 }, changes: [{ change: 'added', title: 'Kites' }] });
    expect(await run()).toBe(0);
    expect(said.at(-1)).toMatch(/ of 2 items, \d+ a second/);
    expect(JSON.parse(printed.join(''))).toMatchObject({ source: 'markdown help', state: 'done', counts: { added: 1, changed: 0, removed: 0, same: 0, failed: 1 }, errors: [{ item: 'broken.md', code: 'INVALID_INPUT' }] });
    expect(await run()).toBe(0);
    expect(JSON.parse(printed.join(''))).toMatchObject({ counts: { added: 0, same: 1 } });
    await rm(join(home, 'help'), { recursive: true });
    expect(await run()).toBe(1);
    expect(JSON.parse(printed.join(''))).toMatchObject({ state: 'failed', error: { code: 'INVALID_INPUT', message: `${join(home, 'help')}: no folder that can be read` } });
  });
});
