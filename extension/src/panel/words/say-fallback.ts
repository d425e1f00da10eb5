import type { FallbackReason } from '@countersign/shared/assist/assist-event';
import { say, type PlainKey } from './say.ts';

const reasons: Readonly<Record<FallbackReason, PlainKey>> = {
  'model-down': 'fallback.down', 'model-slow': 'fallback.down', 'model-busy': 'fallback.busy', 'model-refuses': 'fallback.refuses', 'model-declined': 'fallback.declined',
  'invalid-output': 'fallback.unclear', 'over-budget': 'fallback.spent', 'redaction-failed': 'fallback.unmasked',
};

/** Why no model wrote this, where one should have, and what became of it then. */
export function sayFallback(reason: FallbackReason | undefined, then: PlainKey): string {
  return reason === undefined ? say(then) : `${say(reasons[reason])} ${say(then)}`;
}
