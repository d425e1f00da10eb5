import { restore } from '@countersign/shared/redaction/restore';
import type { ProposedSummaryLine, SummaryRequest } from '../thread-summary.ts';
import { askForJson } from './ask-for-json.ts';
import type { ModelGateway } from './gateway.ts';
import { summaryAnswer, summaryAnswerSchema, summaryPromptVersion, summarySystemPrompt, summaryUserPrompt } from './prompts/summary.ts';

const maxAnswerTokens = 700;

/** The lines a model proposes for a thread, tokens restored and numbers turned into ids; those without a message it was given are left out. Throws `ModelError`. */
export async function proposeSummary(gateway: ModelGateway, request: SummaryRequest): Promise<ProposedSummaryLine[]> {
  const { lines } = await askForJson(gateway, {
    purpose: 'summary', prompt: summaryPromptVersion, system: summarySystemPrompt, user: summaryUserPrompt(request),
    schemaName: 'summary', schema: summaryAnswerSchema, maxTokens: maxAnswerTokens, signal: request.signal,
  }, summaryAnswer, request.onModelCall);
  return lines.flatMap((line) => {
    const messageIds = [...new Set(line.messages.flatMap((number) => request.messages[number - 1]?.id ?? []))];
    return messageIds.length === 0 ? [] : [{ kind: line.kind, text: restore(line.text, request.vault).text.replace(/\s+/g, ' ').trim(), messageIds }];
  });
}
