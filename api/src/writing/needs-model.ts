import type { FallbackReason } from '@countersign/shared/assist/assist-event';
import type { WritingTool } from '@countersign/shared/writing/writing-tool';

const names: Readonly<Record<WritingTool, string>> = {
  'shorter': 'Shortening', 'longer': 'Making it longer', 'friendlier': 'A friendlier wording', 'more-formal': 'A more formal wording', 'simpler': 'Simpler wording', 'fix-spelling': 'Fixing spelling',
  'translate': 'Translating', 'make-it-about': 'Rewriting by an instruction', 'reply-from-notes': 'Turning notes into a reply', 'continue': 'Going on from your text', 'match-my-style': 'Writing in your style', 'service-recovery': 'Wording for service recovery',
};
const why: Readonly<Record<FallbackReason, string>> = {
  'model-down': 'The model can’t be reached now.', 'model-slow': 'The model did not answer in time.', 'model-busy': 'The model takes no more requests for now.',
  'model-refuses': 'The model refuses our requests. Your lead sees why.', 'model-declined': 'The model declined this text.', 'over-budget': 'This month’s model budget is used up.',
  'redaction-failed': 'Masking private details failed, so nothing was sent.', 'invalid-output': 'The model’s answer could not be read.',
};

/** Why a tool can't be done without a model, in a sentence that an agent reads. */
export function needsModel(tool: WritingTool, fallback: FallbackReason | undefined): string {
  return fallback === undefined ? `${names[tool]} needs a model. None is connected.` : `${names[tool]} needs a model. ${why[fallback]}`;
}
