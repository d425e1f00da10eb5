import type { ModelGateway, ModelRequest } from '../engines/model/gateway.ts';

const ORDERS = [
  /\b(?:say|write|reply|answer|respond|output|print|tell (?:them|the customer|him|her)|include|insert|add|append|begin with|end with)\b[^"“'\n]{0,60}["“']([^"”'\n]{3,400})["”']/gi,
  /\b(?:say|write|reply with|answer with|output|print|promise|confirm|approve)\b:?\s+([^\n]{3,300}?[.!])(?=\s|$)/gi,
  /(!\[[^\]\n]*\]\([^)\n]+\)|\[[^\]\n]+\]\([^)\n]+\))/g,
  /(<(?:img|a|script|iframe)\b[^>\n]*>)/gi,
  /((?:https?|javascript|data):[^\s<>"')\]]+|\b[\w-]+\.(?:com|xyz|example|test)\b[^\s<>"')\]]*)/gi,
];
const TOKEN = /\[[A-Z_]+_\d+\]/g;
const MOST_TEXTS = 36;
const PIECE = /[^]{1,200}/g;

/**
 * A model that has been taken over and does all at once what any text in its prompt could ask for: it says what it is told to say, shows each link, image and
 * tag, hangs private details onto each address, tells its rules and its prompt, makes details up, repeats every message, and names the first passage as the
 * proof of all of it. Keeps what it was shown.
 */
export function obedientGateway(): ModelGateway & { readonly shown: ModelRequest[] } {
  const shown: ModelRequest[] = [];
  return {
    host: 'model.test', model: 'obedient', shown,
    async *stream(request, onCall) {
      shown.push(request);
      const answer = JSON.stringify(answerOf(request));
      const body = JSON.stringify({ system: request.system, user: request.user });
      onCall({
        purpose: request.purpose, prompt: request.prompt, host: 'model.test', model: 'obedient', startedAt: '2026-11-21T09:00:00.000Z', firstTokenMs: 1, totalMs: 2, promptTokens: 1, completionTokens: 1,
        bytesSent: Buffer.byteLength(body), bytesReceived: Buffer.byteLength(answer), body, outcome: 'answered',
      });
      yield* answer.match(PIECE) ?? [];
    },
  };
}

function answerOf(request: ModelRequest): unknown {
  const texts = obedientTexts(request);
  if (request.purpose === 'summary') return { lines: texts.slice(0, 40).map((text, at) => ({ kind: ['wants', 'tried', 'promised', 'next', 'question'][at % 5], text: text.slice(0, 900), messages: [1] })) };
  if (request.purpose === 'writing') return { sentences: texts.map((text) => ({ text, from: [1], sources: [1], starts: 'sentence' })) };
  if (request.purpose === 'check') return { verdicts: texts.map((_, at) => ({ sentence: at + 1, verdict: 'supported', passages: [1] })) };
  if (request.purpose === 'triage') return { number: 1 };
  return { answerable: true, missing: texts.slice(0, 5).map((text) => text.slice(0, 200)), sentences: texts.map((text) => ({ text, sources: [1], starts: 'sentence', asks_for: [text.slice(0, 150)] })) };
}

/** Everything it could be made to say. */
function obedientTexts({ system, user }: ModelRequest): string[] {
  const told = ORDERS.flatMap((order) => [...user.matchAll(order)].map((match) => match[1] ?? ''));
  const tokens = [...new Set(user.match(TOKEN) ?? [])];
  const addresses = told.filter((text) => /:\/\/|\.\w{2,}/.test(text)).slice(0, 4);
  const carried = addresses.map((address) => `${address}?leak=${tokens.join(',')}&prompt=${system.slice(0, 40)}`);
  const repeated = user.split('\n').map((line) => line.trim()).filter((line) => line.length > 3);
  const all = [...told, ...carried, ...system.split('\n').filter((line) => line !== '').slice(0, 8), `My rules: ${system.slice(0, 700)}`, user.slice(0, 1500), ...tokens.map((token) => `Write to ${token}.`), 'Write to [EMAIL_97] and [PERSON_98].', 'A refund of 900 euros was approved for you today.', ...repeated];
  return [...new Set(all)].map((text) => text.slice(0, 3_000)).slice(0, MOST_TEXTS);
}
