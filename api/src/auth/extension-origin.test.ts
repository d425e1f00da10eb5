import { expect, test } from 'vitest';
import { isExtensionOrigin } from './extension-origin.ts';

test.each(['chrome-extension://ijcooihkhhimdlldlkdkcamjagimjbjb', 'moz-extension://1b58c02d-3e4f-4246-bcf5-715891f5382b'])('%s is an extension’s', (origin) => {
  expect(isExtensionOrigin(origin)).toBe(true);
});

test.each([
  'https://1b58c02d-3e4f-4246-bcf5-715891f5382b', 'moz-extension://acme.zendesk.com', 'moz-extension://1b58c02d-3e4f-4246-bcf5-715891f5382b.example',
  'moz-extension://1b58c02d-3e4f-4246-bcf5-715891f5382b/', 'https://moz-extension.example', 'null', '',
])('%s is none', (origin) => {
  expect(isExtensionOrigin(origin)).toBe(false);
});
