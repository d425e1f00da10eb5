import type { CheckedSentence, CheckRequest, CheckResponse } from '@countersign/shared/assist/check-request';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import { splitSentences } from '@countersign/shared/text/sentences';
import { groundingFinding } from '../assist/grounding-finding.ts';
import { judgeSentence } from '../assist/judge-sentence.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { readThread } from '../triage/read-thread.ts';

const mostSentences = 60;
const passagesRead = 4;

/** Judges what an agent typed by the workspace's rules, and each claim in it by the knowledge. Stores nothing. */
export async function checkText({ readModels }: Pick<AppDependencies, 'readModels'>, actor: Actor, { text, ticket, records = [] }: CheckRequest): Promise<CheckResponse> {
  const readModel = await readModels.get(actor.workspaceId);
  const triage = ticket && readModel.triage.triage(ticket);
  const context = { on: 'typed' as const, ...(ticket ? { console: ticket.key.console, tags: ticket.tags, ticket } : {}), ...(triage ? { intent: triage.intent, language: triage.language } : {}) };
  const findings = evaluatePolicy(text, readModel.rules, context);
  const given = ticket ? [readThread(ticket).customerText, ticket.requester.name].join('\n') : '';
  const told = records.map((record) => ({ id: record.passageId, text: record.text }));
  const sentences = splitSentences(text).slice(0, mostSentences).map((sentence): CheckedSentence => {
    const judgement = judgeSentence(sentence.text, [...told, ...supportsOf(readModel.index, sentence.text)], given, triage?.language);
    if (judgement.status === 'unsupported') findings.push(groundingFinding('built-in.grounding', sentence.start, sentence.text, 'typed', judgement.doubt));
    const { status, score, passageId } = judgement;
    return { text: sentence.text, start: sentence.start, end: sentence.end, status, score, ...(status === 'supported' && passageId !== undefined ? { passageId } : {}) };
  });
  return { findings: findings.sort((one, other) => one.start - other.start), sentences };
}

function supportsOf(index: KnowledgeIndex, sentence: string) {
  const { sources } = index.search({ parts: [{ text: sentence, weight: 1 }], limit: passagesRead });
  return sources.map((source) => ({ id: source.passageId, text: `${source.title}\n${source.heading}\n${source.text}` }));
}
