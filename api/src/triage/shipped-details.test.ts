import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEntities } from './find-entities.ts';
import { defaultIntents } from './intents.ts';
import { missingDetails } from './missing-details.ts';

interface Message {
  readonly language: string;
  readonly text: string;
  readonly intent: string;
  readonly given: readonly string[];
}

const messages = readFileSync(new URL('testing/details-in-five-languages.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Message);
const asksFor = new Map(defaultIntents.map((intent) => [intent.id, intent.asksFor]));

test.each(['en', 'de', 'fr', 'es', 'pt'])('of the details that an intent asks for, in whatever words customers give them in %s, nearly nine in ten are rightly called given or missing', (language) => {
  const details = messages.filter((message) => message.language === language).flatMap(({ text, intent, given }) => {
    const all = asksFor.get(intent) ?? [];
    const missing = missingDetails(all, findEntities(text, 'm1', { language }), text, undefined);
    return all.map((detail) => ({ isGiven: given.includes(detail), isMissing: missing.includes(detail) }));
  });
  const [given, open] = [details.filter(({ isGiven }) => isGiven), details.filter(({ isGiven }) => !isGiven)];
  expect(Math.min(given.length, open.length)).toBeGreaterThan(90);
  expect(details.filter(({ isGiven, isMissing }) => isGiven !== isMissing).length / details.length).toBeGreaterThanOrEqual(0.88);
  expect(given.filter(({ isMissing }) => isMissing).length / given.length, 'asked for again').toBeLessThanOrEqual(0.17);
  expect(open.filter(({ isMissing }) => !isMissing).length / open.length, 'taken as given').toBeLessThanOrEqual(0.09);
});
