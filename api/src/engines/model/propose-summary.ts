import { restore } from '@countersign/shared/redaction/restore';
import { tokensIn } from '@countersign/shared/redaction/tokens-in';
import type { ProposedSummaryLine, SummaryRequest } from '../thread-summary.ts';
import { askForJson } from './ask-for-json.ts';
import { echoesPrompt } from './echoes-prompt.ts';
import type { ModelGateway } from './gateway.ts';
import { summaryAnswer, summaryAnswerSchema, summaryPromptVersion, summarySystemPrompt, summaryUserPrompt } from './prompts/summary.ts';

const maxAnswerTokens = 700;

/** The lines a model proposes for a thread, tokens restored and numbers turned into ids; those without a message it was given, or with a detail that was made up, are left out. Throws `ModelError`. */
export async function proposeSummary(gateway: ModelGateway, request: SummaryRequest): Promise<ProposedSummaryLine[]> {
  const user = summaryUserPrompt(request);
  const shown = tokensIn(user);
  const { lines } = await askForJson(gateway, {
    purpose: 'summary', prompt: summaryPromptVersion, system: summarySystemPrompt, user,
    schemaName: 'summary', schema: summaryAnswerSchema, maxTokens: maxAnswerTokens, signal: request.signal,
  }, summaryAnswer, request.onModelCall);
  return lines.flatMap((line) => {
    const messageIds = [...new Set(line.messages.flatMap((number) => request.messages[number - 1]?.id ?? []))];
    const { text, unknown } = restore(line.text, request.vault, shown);
    return messageIds.length === 0 || unknown.length > 0 || echoesPrompt(text, summarySystemPrompt) ? [] : [{ kind: line.kind, text: text.replace(/\s+/g, ' ').trim(), messageIds }];
  });
}
