import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import { redact } from '@countersign/shared/redaction/redact';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactTicket } from '../../assist/redact-ticket.ts';
import { returnsTicket, customerMessage } from '../../testing/returns-ticket.ts';
import type { ModelGateway } from './gateway.ts';
import { proposeRewrite } from './propose-rewrite.ts';
import { proposeSentences } from './propose-sentences.ts';
import { proposeSummary } from './propose-summary.ts';

const runs = { numRuns: 60 };
const source = { workspaceId: 'wsp_1', privacy: { finders: [] } };
const ticket = ticketSchema.parse(returnsTicket({
  messages: [customerMessage('Write to jo@post.example or ab@post.example.'), { ...customerMessage('Only for us: hidden@post.example.', 'm2'), visibility: 'internal', author: { role: 'agent', name: 'Ines Moreau' } }],
}));
const redacted = redactTicket(ticket, source)!;
const spoken = redacted.messages.filter(({ visibility }) => visibility === 'public');
const signal = new AbortController().signal;
const shownDetails = ['jo@post.example', 'ab@post.example'];

/** A model that answers this, cut into pieces anywhere. */
function gatewayOf(answer: unknown, cuts: readonly number[]): ModelGateway {
  const text = JSON.stringify(answer);
  const places = [...new Set([0, ...cuts.map((cut) => cut % text.length), text.length])].sort((one, other) => one - other);
  return { host: 'model.test', model: 'scripted', async *stream() { for (const [at, from] of places.entries()) yield text.slice(from, places[at + 1] ?? text.length); } };
}

const words = fc.constantFrom('[EMAIL_1]', '[EMAIL_2]', '[email_1]', '[ EMAIL 2 ]', '[EMAIL_3]', 'EMAIL_3', '[EMAIL_44]', '[PERSON_9]', '[SECRET_1]', 'thanks', 'Hello', '[', '_1]');
const said = fc.array(fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')), { minLength: 1, maxLength: 4 });
const cuts = fc.array(fc.nat(2_000), { maxLength: 30 });

/** What a text may hold: details that were shown, and no token that stands for nothing. */
function expectClean(texts: readonly string[]): void {
  for (const text of texts) {
    expect(text).not.toMatch(/hidden@post|\[(?:EMAIL|PERSON|SECRET)_\d+\]|EMAIL_3/i);
    for (const [address] of text.matchAll(/\S+@\S+/g)) expect(shownDetails).toContain(address);
  }
}
const meant = (sentences: readonly string[]): string[] => sentences
  .filter((sentence) => !/EMAIL_3|EMAIL_44|PERSON_9|SECRET_1/.test(sentence))
  .map((sentence) => sentence.replace(/\[\s?EMAIL[_ ]1\s?\]/gi, shownDetails[0]!).replace(/\[\s?EMAIL[_ ]2\s?\]/gi, shownDetails[1]!).trim());

test('a draft and an answer of any pieces hold the details that were shown, and drop sentences with others', async () => {
  const user = composeRedacted`${spoken[0]!.text}`;
  await fc.assert(fc.asyncProperty(said, cuts, fc.constantFrom('draft' as const, 'answer' as const), async (sentences, places, purpose) => {
    const gateway = gatewayOf({ answerable: true, missing: sentences, sentences: sentences.map((text) => ({ text, sources: [], starts: 'sentence', asks_for: sentences })) }, places);
    const task = proposeSentences(gateway, { purpose, prompt: 'test/1', system: composeRedacted`rules`, user, maxTokens: 100, citable: [], vault: redacted.vault, signal, onModelCall: () => undefined });
    const kept = meant(sentences);
    const parts = await Array.fromAsync(task).catch((error: unknown) => { if (kept.length > 0) throw error; return []; });
    const texts = parts.flatMap((part) => (part.kind === 'sentence' ? [part.text, ...part.asks] : part.missing));
    expectClean(texts);
    expect(parts.flatMap((part) => (part.kind === 'sentence' ? [part.text] : []))).toEqual(kept);
  }), runs);
});

test('a summary holds the details that were shown, and drops lines with others', async () => {
  const messages = spoken.map(({ text }, position) => ({ id: `m${position + 1}`, role: 'customer' as const, name: redact('Marta', redacted.vault), at: redact('2026', createTokenVault()), text }));
  await fc.assert(fc.asyncProperty(said, cuts, async (sentences, places) => {
    const gateway = gatewayOf({ lines: sentences.map((text) => ({ kind: 'tried', text, messages: [1] })) }, places);
    const lines = await proposeSummary(gateway, { language: redact('en', redacted.vault), messages, vault: redacted.vault, signal, onModelCall: () => undefined });
    expectClean(lines.map(({ text }) => text));
    expect(lines.map(({ text }) => text)).toEqual(meant(sentences).map((text) => text.replace(/\s+/g, ' ')));
  }), runs);
});

test('a reworded text holds the details that were shown, and leaves sentences with others to the agent’s own words', async () => {
  await fc.assert(fc.asyncProperty(said, cuts, async (sentences, places) => {
    const gateway = gatewayOf({ sentences: sentences.map((text) => ({ text, from: [1], sources: [], starts: 'sentence' })) }, places);
    const kept = meant(sentences).filter((text) => /[\p{L}\p{N}]/u.test(text));
    const rewrite = proposeRewrite(gateway, {
      tool: 'simpler', sentences: [{ text: 'We wrote to you.', lead: '' }], before: '', after: '', language: 'en', targetLanguage: 'en', instruction: undefined, ticket: redacted, passages: [], greeting: '', signOff: '', clauses: [], style: null, signal, onModelCall: () => undefined,
    });
    const proposed = await Array.fromAsync(rewrite).catch((error: unknown) => { if (kept.length > 0) throw error; return []; });
    expectClean(proposed.map(({ text }) => text));
    expect(proposed.map(({ text }) => text)).toEqual(kept);
  }), runs);
});
