import { estimateTokens } from './estimate-tokens.ts';
import type { ModelCall } from './gateway.ts';

/** What a model's endpoint takes, in US dollars a million tokens. */
export interface ModelPrice {
  readonly prompt: number;
  readonly completion: number;
}

/** Dollars a million tokens are so many cents a token. */
const CENTS_A_TOKEN = 100 / 1_000_000;
/** It ended for a reason of ours or of its answer: the endpoint may have read the prompt, and charge for it. */
const MAY_BE_CHARGED: ReadonlySet<ModelCall['outcome']> = new Set(['answered', 'cut-off', 'invalid-output', 'timeout', 'aborted']);

/** What a call cost in US cents: by the endpoint's count, else by an estimate from the bytes. `undefined` without a price, and for a call that was turned away. */
export function costOf(call: Pick<ModelCall, 'promptTokens' | 'completionTokens' | 'bytesSent' | 'outcome'>, bytesWritten: number, price: ModelPrice | undefined): number | undefined {
  if (price === undefined) return undefined;
  if (call.promptTokens !== null) return inCents(call.promptTokens, call.completionTokens ?? 0, price);
  if (bytesWritten === 0 && !MAY_BE_CHARGED.has(call.outcome)) return undefined;
  return inCents(estimateTokens(call.bytesSent), estimateTokens(bytesWritten), price);
}

function inCents(prompt: number, completion: number, price: ModelPrice): number {
  return (prompt * price.prompt + completion * price.completion) * CENTS_A_TOKEN;
}
