import { expect, test } from 'vitest';
import { parseAssistEvent } from './assist-event.ts';

test.each([['model-refuses', 'model-refuses'], ['a reason of a later version', 'model-down'], [undefined, undefined]])('a draft starts with the reason why no model wrote it: %s', (said, known) => {
  const event = parseAssistEvent('draft-start', { suggestionId: 'sug_1', engine: 'built-in', language: 'en', ...(said === undefined ? {} : { fallback: said }) });
  expect(event).toMatchObject({ event: 'draft-start' });
  expect((event!.data as { fallback?: string }).fallback).toBe(known);
});
