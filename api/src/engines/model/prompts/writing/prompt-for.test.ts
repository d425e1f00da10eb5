import { writingTool } from '@countersign/shared/writing/writing-tool';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { promptFor } from './prompt-for.ts';
import { writingSystemPrompt } from './writing-rules.ts';

/** What each version says. Where this fails, the words changed: give the prompt, or all of them for the rules, a new version. */
const words: Readonly<Record<string, string>> = {
  'writing-shorter/1': 'f307b51691c5',
  'writing-longer/1': 'abe40d18feef',
  'writing-friendlier/1': '425510929257',
  'writing-more-formal/1': '477bd5ed37d6',
  'writing-simpler/1': '79f23229c209',
  'writing-fix-spelling/1': '5faddd85d4c0',
  'writing-translate/1': '86032e76226b',
  'writing-make-it-about/1': '57f6abf55531',
  'writing-reply-from-notes/1': '6b21eb3750a2',
  'writing-continue/1': '58c11440dd74',
  'writing-match-my-style/1': '0eacb56d7adc',
  'writing-service-recovery/1': '368215ea4bce',
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
