import { restore } from '@countersign/shared/redaction/restore';
import { tokensIn } from '@countersign/shared/redaction/tokens-in';
import type { ProposedSummaryLine, SummaryRequest } from '../thread-summary.ts';
import { askForJson } from './ask-for-json.ts';
import { echoesPrompt } from './echoes-prompt.ts';
import type { ModelGateway } from './gateway.ts';
import { plainWords } from './plain-words.ts';
import { summaryAnswer, summaryAnswerSchema, summaryPromptVersion, summarySystemPrompt, summaryUserPrompt } from './prompts/summary.ts';

const maxAnswerTokens = 700;
const BEFORE = /^(?:[-*•–]\s+)?(?:(?:wants|tried|promised|next|question)\s*:\s*)?/iu;
const NUMBERS_BEHIND = /\s\(?[[(](?:messages? )?\d{1,3}(?:,? ?\d{1,3}){0,9}[\])](\.?)$/iu;

/** The lines a model proposes for a thread, tokens restored and numbers turned into ids; those without a message it was given, or with a detail that was made up, are left out. Throws `ModelError`. */
export async function proposeSummary(gateway: ModelGateway, request: SummaryRequest): Promise<ProposedSummaryLine[]> {
  const user = summaryUserPrompt(request);
  const shown = tokensIn(user);
  const { lines } = await askForJson(gateway, {
    purpose: 'summary', prompt: summaryPromptVersion, system: summarySystemPrompt, user,
    schemaName: 'summary', schema: summaryAnswerSchema, maxTokens: maxAnswerTokens, signal: request.signal,
  }, summaryAnswer, request.onModelCall, true);
  return lines.flatMap((line) => {
    const messageIds = [...new Set(line.messages.flatMap((number) => request.messages[number - 1]?.id ?? []))];
    const { text, unknown } = restore(bareLine(line.text), request.vault, shown);
    return messageIds.length === 0 || unknown.length > 0 || echoesPrompt(text, summarySystemPrompt) ? [] : [{ kind: line.kind, text: text.replace(/\s+/g, ' ').trim(), messageIds }];
  });
}

/** A line without what a model marks it with: a bullet, its kind, emphasis, the numbers it has given beside it. */
function bareLine(text: string): string {
  return plainWords(plainWords(text, '').replace(BEFORE, ''), '').trim().replace(NUMBERS_BEHIND, '$1');
}
