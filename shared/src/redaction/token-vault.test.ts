import { expect, test } from 'vitest';
import { createTokenVault } from './token-vault.ts';

test('the same value of the same type has one token, of another type another', () => {
  const vault = createTokenVault();
  expect([vault.tokenFor('EMAIL', 'x'), vault.tokenFor('EMAIL', 'y'), vault.tokenFor('EMAIL', 'x'), vault.tokenFor('PERSON', 'x')]).toEqual(['[EMAIL_1]', '[EMAIL_2]', '[EMAIL_1]', '[PERSON_1]']);
});

test('a token gives its value back, an invented one nothing', () => {
  const vault = createTokenVault();
  vault.tokenFor('EMAIL', 'x');
  expect(vault.valueOf('[EMAIL_1]')).toBe('x');
  expect(vault.valueOf('[EMAIL_2]')).toBeUndefined();
});

test('two vaults know nothing of each other', () => {
  createTokenVault().tokenFor('EMAIL', 'x');
  expect(createTokenVault().entries()).toEqual([]);
});
