import { EngineError } from '../engine-error.ts';
import { ModelError, type ModelErrorKind } from './model-error.ts';

const reasons: Record<ModelErrorKind, EngineError['reason']> = {
  'rate-limited': 'model-busy', 'timeout': 'model-slow', 'unreachable': 'model-down', 'declined': 'model-declined',
  'wrong-key': 'model-refuses', 'unknown-model': 'model-refuses', 'no-credit': 'model-refuses', 'too-long': 'model-refuses', 'refused': 'model-refuses',
  'invalid-output': 'invalid-output', 'cut-off': 'invalid-output', 'aborted': 'aborted',
};

/** A failed call as the reason the agent is told; any other error stays what it is. */
export function toEngineError(error: unknown): unknown {
  return error instanceof ModelError ? new EngineError(reasons[error.kind], error) : error;
}
