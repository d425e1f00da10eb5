import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactAll } from './redact-all.ts';
import { redact } from './redact.ts';
import { restore } from './restore.ts';
import { createTokenVault } from './token-vault.ts';
import { tokensIn } from './tokens-in.ts';

const runs = { numRuns: 300 };
/** Details, words that read like tokens, and what may stand between them. */
const piece = fc.oneof(
  fc.constantFrom('jo@post.example', 'ab@post.example', '+49 30 901820', '4111 1111 1111 1111', 'DE89 3704 0044 0532 0130 00', '203.0.113.7', 'Marta', 'Marta Olsen', 'password: x1y2z3'),
  fc.constantFrom('PERSON', 'İrem', 'i\u0307rem', 'ZOË', 'Zoe\u0308', 'ß', '王伟', '田中', '김민수', 'لمحمد', '\u200b', '\u0308', 's', 'Jean\u2011Luc'),
  fc.constantFrom('[EMAIL_1]', '[email_1]', 'EMAIL_1', '[ Email 1 ]', '\\[PERSON\\_2\\]', '[PHONE-1]', '[', ']', '[[', '_1]', '[EMAIL', 'PERSON_', '\\', '【', '[TEXT_1]'),
  fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom(' ', '\n', ', ', '. '),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const vaultOf = () => createTokenVault({ known: { names: ['Marta Olsen', 'Anna PERSON', 'İrem Zoë', '王伟', '田中 太郎', '김민수', 'محمد', 'Jean-Luc Weiß'] } });

/** How a careless model spells a token. */
const spelling = fc.constantFrom<((token: string) => string)[]>(
  (token) => token, (token) => token.toLowerCase(), (token) => token.replace('[', '[ ').replace(']', ' ]'), (token) => token.replaceAll('_', ' '), (token) => token.replaceAll('_', '-'),
  (token) => token.slice(1, -1), (token) => token.replace('[', '\\[').replace(/_/g, '\\_').replace(']', '\\]'), (token) => `【${token.slice(1, -1)}】`,
);

describe('whatever stands in a text', () => {
  test('masking and restoring gives it back, byte for byte', () => {
    fc.assert(fc.property(text, (raw) => {
      const vault = vaultOf();
      expect(restore(redact(raw, vault), vault)).toEqual({ text: raw, unknown: [] });
    }), runs);
  });

  test('no detail that was masked is in the masked text', () => {
    fc.assert(fc.property(text, (raw) => {
      const vault = vaultOf();
      const masked = redact(raw, vault);
      for (const { token, type } of vault.entries()) if (type === 'EMAIL' || type === 'CARD' || type === 'IBAN') expect(masked.includes(vault.valueOf(token)!)).toBe(false);
    }), runs);
  });

  test('a detail has the same token in every text of its ticket, in whatever order they are read', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const vault = vaultOf();
      redactAll(texts, vault);
      const again = texts.map((raw) => redact(raw, vault));
      expect(texts.toReversed().map((raw) => redact(raw, vault)).toReversed()).toEqual(again);
    }), runs);
  });
});

describe('whatever a model does with tokens', () => {
  const secrets = ['jo@post.example', '+49 30 901820', '4111 1111 1111 1111'];
  const shown = () => {
    const vault = createTokenVault();
    const prompt = redact(`Write to ${secrets.join(', then ')}.`, vault);
    redact('hidden@post.example is for colleagues alone', vault);
    return { vault, tokens: [...tokensIn(prompt)], seen: tokensIn(prompt) };
  };

  test('dropped, repeated and re-ordered ones stand for the same details, however they are spelled', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(2), spelling), { maxLength: 8 }), (uses) => {
      const { vault, tokens, seen } = shown();
      const said = uses.map(([at, spell]) => `so ${spell(tokens[at]!)} then`).join(' ');
      expect(restore(said, vault, seen)).toEqual({ text: uses.map(([at]) => `so ${secrets[at]} then`).join(' '), unknown: [] });
    }), runs);
  });

  test('made-up ones, and those of texts it was not shown, give nothing away and are told', () => {
    fc.assert(fc.property(fc.constantFrom('EMAIL', 'PHONE', 'CARD'), fc.integer({ min: 2, max: 99_999 }), spelling, (type, number, spell) => {
      const { vault, seen } = shown();
      const said = `Ask ${spell(`[${type}_${number}]`)} now`;
      const { text: restored, unknown } = restore(said, vault, seen);
      expect(restored).toBe(said);
      expect(unknown).toHaveLength(1);
    }), runs);
  });

  test('nothing but a detail it was shown, or its own words, comes out of an answer', () => {
    fc.assert(fc.property(text, (said) => {
      const { vault, seen } = shown();
      const restored = restore(said, vault, seen).text;
      expect(restored).not.toContain('hidden@post.example');
      if (!/\d/.test(said)) expect(restored).toBe(said);
    }), runs);
  });
});
