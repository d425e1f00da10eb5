import type { ModelCall, ModelGateway, ModelRequest } from '../engines/model/gateway.ts';
import { ModelError, type ModelErrorKind } from '../engines/model/model-error.ts';

type Script = (request: ModelRequest) => readonly string[] | ModelErrorKind;

/** A gateway for tests: answers as scripted, fails on a call nobody scripted, and keeps what it was shown. */
export function scriptedGateway(...scripts: readonly Script[]): ModelGateway & { readonly shown: readonly ModelRequest[] } {
  const shown: ModelRequest[] = [];
  return {
    host: 'model.test',
    model: 'scripted',
    shown,
    async *stream(request, onCall) {
      const script = scripts[shown.length];
      if (!script) throw new Error(`nobody scripted call ${shown.length + 1} to the model`);
      shown.push(request);
      const answer = script(request);
      const body = JSON.stringify({ system: request.system, user: request.user });
      const bytesReceived = typeof answer === 'string' ? 0 : Buffer.byteLength(answer.join(''));
      onCall(callRecord(request, body, bytesReceived, typeof answer === 'string' ? answer : 'answered'));
      if (typeof answer === 'string') throw new ModelError(answer);
      yield* answer;
    },
  };
}

/** A draft answer as a model streams it, cut into pieces of seven characters. */
export function draftAnswer(sentences: readonly { text: string; sources?: readonly number[]; starts?: 'sentence' | 'line' | 'paragraph'; asks_for?: readonly string[] }[]): readonly string[] {
  const answer = {
    answerable: true,
    missing: [],
    sentences: sentences.map((sentence) => ({ sources: [], starts: 'sentence', asks_for: [], ...sentence })),
  };
  return JSON.stringify(answer).match(/[^]{1,7}/g) ?? [];
}

function callRecord(request: ModelRequest, body: string, bytesReceived: number, outcome: ModelCall['outcome']): ModelCall {
  return {
    purpose: request.purpose, prompt: request.prompt, host: 'model.test', model: 'scripted', startedAt: '2026-11-21T09:00:00.000Z',
    firstTokenMs: 1, totalMs: 2, promptTokens: 10, completionTokens: 5, bytesSent: Buffer.byteLength(body), bytesReceived, body, outcome,
  };
}
