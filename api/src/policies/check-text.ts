import type { CheckRequest, CheckResponse } from '@countersign/shared/assist/check-request';
import { sayFindings } from '@countersign/shared/policy/say-findings';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { readThread } from '../triage/read-thread.ts';
import { findingPhrases } from './finding-phrases.ts';
import { indexedSupports } from './indexed-supports.ts';
import { judgeText } from './judge-text.ts';

/** So many passages nearest to the text's beginning are read for words, amounts and dates that come from them. */
const sourcesRead = 12;
const longestQuery = 4_000;

/** Judges what an agent typed by the workspace's rules, and each claim in it by the knowledge. Stores nothing. */
export async function checkText({ readModels }: Pick<AppDependencies, 'readModels'>, actor: Actor, { text, ticket, records = [], locale }: CheckRequest): Promise<CheckResponse> {
  const { triage: model, rules, index, privacy } = await readModels.get(actor.workspaceId);
  const triage = ticket && model.triage(ticket);
  const told = records.map((record) => ({ id: record.passageId, text: record.text }));
  const { findings, sentences } = judgeText(text, {
    rules, language: triage?.language, finders: privacy.finders,
    context: { on: 'typed', sources: index.search({ parts: [{ text: text.slice(0, longestQuery), weight: 1 }], limit: sourcesRead }).sources, ...(actor.team === '' ? {} : { team: actor.team }), ...(ticket ? { console: ticket.key.console, tags: ticket.tags, ticket } : {}), ...(triage ? { intent: triage.intent, language: triage.language } : {}) },
    given: ticket ? [readThread(ticket).customerText, ticket.requester.name].join('\n') : '',
    supportsOf: (sentence) => [...told, ...indexedSupports(index, sentence)],
  });
  return { findings: sayFindings(findings, locale, findingPhrases), sentences };
}
