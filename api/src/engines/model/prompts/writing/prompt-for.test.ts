import { writingTool } from '@countersign/shared/writing/writing-tool';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { promptFor } from './prompt-for.ts';
import { writingSystemPrompt } from './writing-rules.ts';

/** What each version says. Where this fails, the words changed: give the prompt, or all of them for the rules, a new version. */
const words: Readonly<Record<string, string>> = {
  'writing-shorter/2': '0e7e796ddff1',
  'writing-longer/2': 'bbcf885fa2d5',
  'writing-friendlier/2': '57000bcec2b8',
  'writing-more-formal/2': 'c07ce5cbea57',
  'writing-simpler/2': 'c4242154ace7',
  'writing-fix-spelling/2': '6d6eb6aaeadb',
  'writing-translate/2': '6448c31b573c',
  'writing-make-it-about/2': 'f5afdfd9c504',
  'writing-reply-from-notes/2': '2126440d0a9b',
  'writing-continue/2': 'e1dbdbc75d10',
  'writing-match-my-style/2': '7f6dd99c45e3',
  'writing-service-recovery/2': 'cc3eb5c098c8',
};

test('a prompt’s words change only with its version', () => {
  const said = Object.fromEntries(writingTool.options.map((tool) => {
    const { version, task } = promptFor(tool);
    return [version, createHash('sha256').update(`${writingSystemPrompt}\n${task}`).digest('hex').slice(0, 12)];
  }));
  expect(said).toEqual(words);
});

test('each tool has a prompt of its own', () => {
  expect(new Set(writingTool.options.map((tool) => promptFor(tool).version)).size).toBe(writingTool.options.length);
});
