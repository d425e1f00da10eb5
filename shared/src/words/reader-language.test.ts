import { expect, test } from 'vitest';
import { readerLanguage } from './reader-language.ts';

test('a reader is spoken to in the language of their locale, and in English where it is not one of ours', () => {
  expect(['de', 'de-AT', 'pt_BR', 'ES-mx', 'fr-CA'].map(readerLanguage)).toEqual(['de', 'de', 'pt', 'es', 'fr']);
  expect(['en-GB', 'sv', 'den', 'fro', '', undefined].map(readerLanguage)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
});
