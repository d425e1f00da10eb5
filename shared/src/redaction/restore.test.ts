import { describe, expect, test } from 'vitest';
import { redact } from './redact.ts';
import { restore } from './restore.ts';
import { createTokenVault } from './token-vault.ts';

describe('restore', () => {
  test('reports invented tokens and leaves them', () => {
    const vault = createTokenVault();
    vault.tokenFor('EMAIL', 'a@b.example');
    expect(restore('[EMAIL_1] and [EMAIL_7] and [EMAIL_7]', vault)).toEqual({ text: 'a@b.example and [EMAIL_7] and [EMAIL_7]', unknown: ['[EMAIL_7]'] });
  });

  test('a dropped token does no harm', () => {
    const vault = createTokenVault();
    redact('a@b.example', vault);
    expect(restore('Thank you.', vault)).toEqual({ text: 'Thank you.', unknown: [] });
  });

  test('works on one sentence of a text at a time', () => {
    const vault = createTokenVault();
    redact('Ana wrote from a@b.example', vault, { names: ['Ana'] });
    expect(['Hello [PERSON_1],', 'we wrote to [EMAIL_1].'].map((sentence) => restore(sentence, vault).text)).toEqual(['Hello Ana,', 'we wrote to a@b.example.']);
  });

  test('a token in another spelling is no token', () => {
    const vault = createTokenVault();
    vault.tokenFor('EMAIL', 'a@b.example');
    expect(restore('[email_1] EMAIL_1 [EMAIL_01]', vault)).toEqual({ text: '[email_1] EMAIL_1 [EMAIL_01]', unknown: ['[EMAIL_01]'] });
  });

  test('a value that reads like a token is not restored twice', () => {
    const vault = createTokenVault();
    vault.tokenFor('TEXT', '[EMAIL_1]');
    vault.tokenFor('EMAIL', 'a@b.example');
    expect(restore('[TEXT_1]', vault).text).toBe('[EMAIL_1]');
  });
});
