import { expect, test } from 'vitest';
import { splitPassages } from './split-passages.ts';
import { readMarkdown } from './sources/read-markdown.ts';

const split = (markdown: string) => splitPassages(readMarkdown(`---\nid: lamp\ntitle: Lamp help\nupdated: 2026-01-02\n---\n${markdown}`, 'lamp.md'));

test('a heading opens a passage and its path tells where it stands', () => {
  const passages = split('# Lamp help\n\nIntro words.\n\n## Pairing\n\nHold the button.\n\n### On iOS\n\nOpen Settings.\n\n## Care\n\nDry cloth only.');
  expect(passages.map(({ id, heading, text }) => [id, heading, text])).toEqual([
    ['lamp#1', '', 'Intro words.'],
    ['lamp#2', 'Pairing', 'Hold the button.'],
    ['lamp#3', 'Pairing > On iOS', 'Open Settings.'],
    ['lamp#4', 'Care', 'Dry cloth only.'],
  ]);
});

test('steps stay one list behind the line that leads into them', () => {
  expect(split('To reset:\n\n1. Press **Power**.\n2. Wait `10 s`.\n   Keep holding.\n3. Release.')[0]!.text).toBe(
    'To reset:\n1. Press Power.\n2. Wait 10 s. Keep holding.\n3. Release.',
  );
});

test('each row of a table can be read alone', () => {
  expect(split('| Plan | Price |\n|---|---:|\n| Basic | 5 EUR |\n| Pro | |')[0]!.text).toBe('- Basic: 5 EUR\n- Pro');
  expect(split('| Code | Meaning | What to do |\n|---|---|---|\n| E07 | Charging fault | Wait 15 s |')[0]!.text).toBe('- E07: Meaning: Charging fault; What to do: Wait 15 s');
});

test('links, images, tags, comments and entities leave only words', () => {
  expect(split('See [the page](https://x.example/a "t") ![logo](a.png)<br>now &amp; <b>then</b>.<!-- hidden\n text -->')[0]!.text).toBe('See the page\nnow & then.');
});

test('a bold line or a short line before a paragraph is a heading of its own', () => {
  expect(split('**Opening hours**\nWe open at nine.\n\nHow do I apply\nYou should complete the form we sent.').map((passage) => passage.heading)).toEqual(['Opening hours', 'How do I apply']);
});

test('long text is cut between sentences and nothing is lost', () => {
  const body = Array.from({ length: 120 }, (_, number) => `Sentence number ${number} says something short.`).join(' ');
  const passages = split(body);
  expect(passages.length).toBeGreaterThan(3);
  for (const passage of passages) expect(passage.text.split(/\s+/).length).toBeLessThanOrEqual(180);
  expect(passages.map((passage) => passage.text).join(' ')).toBe(body);
});

test('the same text gives the same ids', () => {
  expect(split('## A\n\nOne.\n\n## B\n\nTwo.')).toEqual(split('## A\n\nOne.\n\n## B\n\nTwo.'));
});

test('code keeps its lines', () => {
  expect(split('Run:\n\n```sh\n# not a heading\nreset --all\n```')[0]!.text).toBe('Run:\n\n# not a heading\nreset --all');
});

test('an empty document has no passages', () => {
  expect(split('# Lamp help\n')).toEqual([]);
});

test('a megabyte of markers ends quickly', () => {
  const before = process.threadCpuUsage();
  split('*['.repeat(250_000) + '\n' + '|'.repeat(250_000) + '\n' + '<'.repeat(250_000));
  expect(process.threadCpuUsage(before).user).toBeLessThan(2_000_000);
});

test.each([
  ['fences', '```\n'.repeat(50_000)], ['images', '!['.repeat(50_000)], ['links', '[]('.repeat(30_000)], ['addresses', '<http://'.repeat(15_000)], ['emphasis', ' *a'.repeat(30_000)],
  ['backticks', `a${'`'.repeat(100_000)}`], ['spaces', `a${' '.repeat(100_000)}b`], ['a link of spaces', `[](${' '.repeat(100_000)}b`], ['a heading of spaces', `# a${' '.repeat(100_000)}b`],
  ['a heading of signs', `# a ${'#'.repeat(100_000)}b`], ['a table of spaces', `|\n|${' '.repeat(100_000)}b`],
])('a file of nothing but %s is cut as fast as any', (_name, body) => {
  const before = process.threadCpuUsage();
  split(body);
  expect(process.threadCpuUsage(before).user).toBeLessThan(800_000);
});
