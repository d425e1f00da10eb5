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
    const vault = createTokenVault({ known: { names: ['Ana'] } });
    redact('Ana wrote from a@b.example', vault);
    expect(['Hello [PERSON_1],', 'we wrote to [EMAIL_1].'].map((sentence) => restore(sentence, vault).text)).toEqual(['Hello Ana,', 'we wrote to a@b.example.']);
  });

  test.each(['[email_1]', '[Email_1]', '[ EMAIL_1 ]', '[EMAIL 1]', '[EMAIL-1]', '\\[EMAIL\\_1\\]', 'EMAIL_1', '【EMAIL_1】', '[EMAIL_01 ]', '{EMAIL_1}', '{{EMAIL_1}}'])('%s is taken for the token it misspells', (words) => {
    const vault = createTokenVault();
    vault.tokenFor('EMAIL', 'a@b.example');
    expect(restore(`We wrote to ${words}.`, vault)).toEqual({ text: 'We wrote to a@b.example.', unknown: [] });
  });

  test.each(['[email_2]', 'EMAIL_2', '[EMAIL_01]'])('%s is made up', (words) => {
    const vault = createTokenVault();
    vault.tokenFor('EMAIL', 'a@b.example');
    expect(restore(`We wrote to ${words}.`, vault)).toEqual({ text: `We wrote to ${words}.`, unknown: [words] });
  });

  test.each(['[step 1]', 'HTTP_404', 'see [2]', '[1]'])('%s is nobody’s token', (words) => {
    const vault = createTokenVault();
    vault.tokenFor('EMAIL', 'a@b.example');
    expect(restore(`Go on with ${words}.`, vault)).toEqual({ text: `Go on with ${words}.`, unknown: [] });
  });

  test('words that a customer typed are not taken for a token, however alike', () => {
    const vault = createTokenVault();
    const masked = redact('My field says [email 1] and EMAIL_1, my address is a@b.example', vault);
    expect(restore(masked, vault).text).toBe('My field says [email 1] and EMAIL_1, my address is a@b.example');
  });

  test('a detail that this model was not shown is not given to it', () => {
    const vault = createTokenVault();
    redact('a@b.example in an internal note', vault);
    expect(restore('Write to [EMAIL_1]', vault, new Set())).toEqual({ text: 'Write to [EMAIL_1]', unknown: ['[EMAIL_1]'] });
  });

  test('a value that reads like a token is not restored twice', () => {
    const vault = createTokenVault();
    vault.tokenFor('TEXT', '[EMAIL_1]');
    vault.tokenFor('EMAIL', 'a@b.example');
    expect(restore('[TEXT_1]', vault).text).toBe('[EMAIL_1]');
  });

  test.each(['[PERSONA_1]', '[PERSONNE_1]', '[Pessoa 1]', '[Name 1]', '[NOMBRE_1]'])('%s is taken for the token that a model has translated', (words) => {
    const vault = createTokenVault();
    vault.tokenFor('PERSON', 'Ana');
    expect(restore(`Hola ${words},`, vault, new Set(['[PERSON_1]']))).toEqual({ text: 'Hola Ana,', unknown: [] });
  });

  test.each(['[PERSONA_2]', '[Name 2]'])('%s is a token that was translated and made up', (words) => {
    const vault = createTokenVault();
    vault.tokenFor('PERSON', 'Ana');
    vault.tokenFor('PERSON', 'Eve');
    expect(restore(`Hola ${words},`, vault, new Set(['[PERSON_1]']))).toEqual({ text: `Hola ${words},`, unknown: [words] });
  });

  test('words of the customer that read like a translated token stay theirs', () => {
    const vault = createTokenVault({ known: { names: ['Ana'] } });
    const masked = redact('Ana writes: field [name 1] is empty', vault);
    expect(restore(masked, vault, new Set(['[PERSON_1]'])).text).toBe('Ana writes: field [name 1] is empty');
  });

  test.each(['[Name 1]', '[Client 1]'])('%s is nobody’s token where no such detail was masked', (words) => {
    expect(restore(`Go to ${words}.`, createTokenVault(), new Set())).toEqual({ text: `Go to ${words}.`, unknown: [] });
  });
});
