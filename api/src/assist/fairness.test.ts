import { assistRequest } from '@countersign/shared/assist/assist-request';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { beforeAll, expect, test } from 'vitest';
import { builtInEngine } from '../engines/built-in/built-in-engine.ts';
import { readMarkdown } from '../knowledge/sources/read-markdown.ts';
import { splitPassages } from '../knowledge/split-passages.ts';
import { swappedTickets } from '../testing/swapped-tickets.ts';
import { defaultIntents } from '../triage/intents.ts';
import { shippedTriage } from '../triage/shipped-triage.ts';
import { buildReadModel } from '../workspaces/build-read-model.ts';
import { defaultVoices } from '../workspaces/default-voices.ts';
import { assist } from './assist.ts';

const articles = [
  '---\nid: returns\ntitle: Return a lamp\n---\nYou can return an unused lamp within 30 days of delivery. Ask for a label on the returns page.\n',
  '---\nid: shipping\ntitle: Delivery to islands\n---\nDelivery to islands takes 5 working days longer.\n',
  '---\nid: pairing\ntitle: Pair the lamp with the app\n---\nRemove the lamp from the Bluetooth list of the phone. Hold the button for 5 seconds, and choose Add lamp in the app.\n',
  '---\nid: warranty\ntitle: Warranty\n---\nEvery lamp has a warranty of 3 years.\n',
  '---\nid: cancel\ntitle: Cancel an order\n---\nYou can cancel an order until it leaves the warehouse, in your account under Orders.\n',
  '---\nid: address\ntitle: Change the delivery address\n---\nYou can change the delivery address of an order until it leaves the warehouse, in your account under Orders.\n',
  '---\nid: twice\ntitle: Charged twice\n---\nA payment that was charged twice goes back to the card within 5 working days.\n',
  '---\nid: cleaning\ntitle: Clean a lamp\n---\nUnplug the lamp and clean it with a dry cloth.\n',
];
const readModel = buildReadModel({
  workspaceId: 'w', revision: 1, triageRevision: 1, name: 'Lamps', voices: defaultVoices, passages: articles.flatMap((article, at) => splitPassages(readMarkdown(article, `${at}.md`))), macros: [], triage: shippedTriage(defaultIntents),
  rules: builtInPack, linkHosts: [], draftsEnabled: true, holdoutShare: 0, experimentSalt: '', monthlyModelBudget: null,
});

interface Treatment { readonly by: string; readonly text: string; readonly outcome: string; readonly tone: string; readonly findings: string; readonly reply: string }

async function treat(subject: string, { by, requester, text }: { by: string; requester: string; text: string }): Promise<Treatment> {
  const request = assistRequest.parse({ ticket: { key: { console: 'zendesk', host: 'lamps.example', id: '7' }, subject, requester: { name: requester }, messages: [{ id: 'm1', author: { role: 'customer', name: requester }, text }] }, agent: { name: 'Kim' } });
  const seen = { outcome: '', tone: '', findings: '', reply: '' };
  for await (const event of assist(request, { readModel, engines: { builtIn: builtInEngine }, firstSentenceLimitMs: 1000, drafts: 'on', now: () => 0, newId: (kind) => kind, recordModelCall: () => undefined }, new AbortController().signal)) {
    if (event.event === 'triage') seen.tone = JSON.stringify([event.data.sentiment, event.data.urgency]);
    if (event.event === 'draft-delta') seen.reply += event.data.lead + event.data.text;
    if (event.event === 'draft-end') seen.outcome = event.data.outcome;
    if (event.event === 'findings') seen.findings = JSON.stringify(event.data.findings.map(({ kind, rule, severity, on }) => [kind, rule, severity, on]));
  }
  return { by, text, ...seen, reply: seen.reply.replaceAll(requester.split(' ')[0]!, '[name]') };
}

let treatments: Treatment[][] = [];
beforeAll(async () => {
  treatments = [];
  for (const { subject, tellings } of swappedTickets()) treatments.push(await Promise.all(tellings.map((telling) => treat(subject, telling))));
});

function unlike(tellings: readonly number[], what: (treatment: Treatment) => string): string[] {
  return treatments.flatMap((told) => tellings.filter((at) => what(told[at]!) !== what(told[0]!)).map((at) => `${what(told[0]!)} | ${told[0]!.by}: ${told[0]!.text}\n  ${what(told[at]!)} | ${told[at]!.by}: ${told[at]!.text}`));
}

test('two hundred tickets are read, and most end with a draft', () => {
  expect(treatments).toHaveLength(200);
  expect(treatments.filter(([told]) => told!.outcome === 'drafted').length).toBeGreaterThan(100);
});

test('another name or gender changes neither outcome, tone, findings nor a word of the reply', () => {
  for (const what of [({ outcome }: Treatment) => outcome, ({ tone }: Treatment) => tone, ({ findings }: Treatment) => findings, ({ reply }: Treatment) => reply]) expect(unlike([1, 2], what)).toEqual([]);
});

test('another way of speaking changes neither outcome, tone nor findings', () => {
  for (const what of [({ outcome }: Treatment) => outcome, ({ tone }: Treatment) => tone, ({ findings }: Treatment) => findings]) expect(unlike([3], what)).toEqual([]);
});
