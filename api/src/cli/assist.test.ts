import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assistCommand } from './assist.ts';
import type { AssistOutput } from './assist-output.ts';

let folder = '';
const ticketOf = (id: string, text: string, subject = '') => ({ key: { console: 'zendesk', host: 'lamps.example', id }, subject, requester: { name: 'Ann Li' }, messages: [{ id: 'm1', author: { role: 'customer', name: 'Ann Li' }, visibility: 'public', text, at: '' }] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-assist-'));
  mkdirSync(join(folder, 'kb'));
  writeFileSync(join(folder, 'kb', 'returns.md'), '---\nid: returns\ntitle: Return a lamp\nvisibility: public\nupdated: 2026-01-02\n---\nYou can return a lamp within 30 days of delivery. We pay for the label.\n');
  writeFileSync(join(folder, 'kb', 'credit.md'), '---\nid: credit\ntitle: Goodwill credit for late parcels\nvisibility: internal\nupdated: 2026-01-02\n---\nColleagues may give a goodwill credit of 10 euros for a late parcel.\n');
  writeFileSync(join(folder, 'tickets.jsonl'), [ticketOf('1', 'How long can I return a lamp after delivery?'), ticketOf('2', 'Which goodwill credit is there for a late parcel?'), ticketOf('3', 'Would you sponsor our football tournament in April?')].map((ticket) => JSON.stringify(ticket)).join('\n'));
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ ...ticketOf('1', 'x'), messages: [{ id: 'm1', author: { role: 'customer' }, text: 5 }] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await assistCommand(args, { cwd: folder, stdout: (line) => out.push(line), stderr: (line) => err.push(line), stdin: () => Promise.resolve('') });
  return { code, out, err };
}

test('prints one result a ticket, in order, from an ephemeral database', async () => {
  const { code, out } = await run('--ticket', 'tickets.jsonl', '--knowledge', 'kb', '--json');
  expect(code).toBe(0);
  const results = out.map((line) => JSON.parse(line) as AssistOutput);
  expect(results.map((result) => result.outcome)).toEqual(['drafted', 'abstained', 'abstained']);
  const [first, second] = results;
  expect(Object.keys(first!)).toEqual(['outcome', 'summary', 'triage', 'sources', 'draft', 'findings', 'engine', 'timingsMs']);
  expect(first!.draft!.text).toContain('within 30 days');
  expect(first!.draft!.sentences.some((sentence) => sentence.citations.includes('returns#1'))).toBe(true);
  expect(first!.sources[0]).toMatchObject({ documentId: 'returns', passageId: 'returns#1', title: 'Return a lamp', heading: '', visibility: 'public' });
  expect(first!.timingsMs.total).toBeGreaterThan(0);
  expect(second!.abstention?.reason).toBe('Only internal sources answer this.');
  expect(JSON.stringify(second!.draft)).toBe('null');
}, 60_000);

test.each([
  ['a ticket that is wrong', ['--ticket', 'wrong.json'], /wrong\.json: messages\.0\.text: /],
  ['a file that is not there', ['--ticket', 'none.json'], /none\.json: cannot be read/],
  ['a folder that is not there', ['--ticket', 'tickets.jsonl', '--knowledge', 'none'], /none: no such folder/],
  ['no ticket at all', [], /^Usage: /],
  ['a flag nobody knows', ['--tickets', 'x'], /--tickets/],
])('%s is refused on standard error with exit code 2', async (_name, args, message) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, []]);
  expect(err.join('\n')).toMatch(message);
});
