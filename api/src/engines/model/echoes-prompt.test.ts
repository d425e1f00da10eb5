import { expect, test } from 'vitest';
import { echoesPrompt } from './echoes-prompt.ts';
import { draftSystemPrompt } from './prompts/draft.ts';

test.each([
  ['You write the reply a customer support agent will read, edit and send.'],
  ['My rules: never state what no passage states, and so on.'],
  ['Write in the language given.'],
  ['<passage number="1"> is where it says so.'],
  ['Details to ask for: none'],
])('tells the prompt: %s', (text) => {
  expect(echoesPrompt(text, draftSystemPrompt)).toBe(true);
});

test.each([
  ['You can return an item within 30 days of delivery.'],
  ['Which order number does the item have?'],
  ['Kind regards,\nInes Moreau'],
  ['We cannot promise a refund, but I have asked my team lead.'],
])('is no echo: %s', (text) => {
  expect(echoesPrompt(text, draftSystemPrompt)).toBe(false);
});
