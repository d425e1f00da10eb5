import { restore } from '@countersign/shared/redaction/restore';
import type { ProposedSummaryLine, SummaryRequest } from '../thread-summary.ts';
import type { ModelGateway } from './gateway.ts';
import { ModelError } from './model-error.ts';
import { summaryAnswer, summaryAnswerSchema, summaryPromptVersion, summarySystemPrompt, summaryUserPrompt } from './prompts/summary.ts';

const maxAnswerTokens = 700;

/** The lines a model proposes for a thread, tokens restored and numbers turned into ids; those without a message it was given are left out. Throws `ModelError`. */
export async function proposeSummary(gateway: ModelGateway, request: SummaryRequest): Promise<ProposedSummaryLine[]> {
  let text = '';
  const pieces = gateway.stream({
    purpose: 'summary', prompt: summaryPromptVersion, system: summarySystemPrompt, user: summaryUserPrompt(request),
    schemaName: 'summary', schema: summaryAnswerSchema, maxTokens: maxAnswerTokens, signal: request.signal,
  }, request.onModelCall);
  for await (const piece of pieces) text += piece;
  const parsed = summaryAnswer.safeParse(parseJson(text));
  if (!parsed.success) throw new ModelError('invalid-output', { cause: parsed.error });
  return parsed.data.lines.flatMap((line) => {
    const messageIds = [...new Set(line.messages.flatMap((number) => request.messages[number - 1]?.id ?? []))];
    return messageIds.length === 0 ? [] : [{ kind: line.kind, text: restore(line.text, request.vault).text.replace(/\s+/g, ' ').trim(), messageIds }];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new ModelError('invalid-output', { cause });
  }
}
