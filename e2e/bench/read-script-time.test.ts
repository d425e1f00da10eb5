import { expect, test } from 'vitest';
import { readScriptTime } from './read-script-time.ts';

const frame = (url: string) => ({ callFrame: { url } });
const nodes = [
  { id: 1, ...frame(''), children: [2, 4] },
  { id: 2, ...frame('chrome-extension://abc/content-scripts/console.js'), children: [3] },
  { id: 3, ...frame('') },
  { id: 4, ...frame('https://acme.zendesk.com/assets/main.js') },
];

test('what the content script calls counts as its own, and the console’s scripts do not', () => {
  expect(readScriptTime({ nodes, samples: [2, 3, 4, 1, 3], timeDeltas: [100, 200, 5_000, 5_000, 400] })).toEqual({ scriptMs: 0.1, heldMs: 0.7, longestMs: 0.4 });
});

test('a profile without the content script is no proof', () => {
  expect(() => readScriptTime({ nodes: nodes.slice(3), samples: [4], timeDeltas: [100] })).toThrow('never saw');
});
