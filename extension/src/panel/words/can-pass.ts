import type { FallbackReason } from '@countersign/shared/assist/assist-event';

const lasting: readonly FallbackReason[] = ['over-budget', 'model-refuses', 'model-declined'];

/** Whether what kept the model from it may be gone when it is asked again. */
export function canPass(reason: FallbackReason): boolean {
  return !lasting.includes(reason);
}
