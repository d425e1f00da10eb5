import { z } from 'zod';

const MOST_WORDS = 1_000;

const words = z.union([z.string(), z.number()]).transform(String).catch('');
const told = z.object({
  message: words, code: words, type: words, status: words,
  innererror: z.object({ code: words }).optional().catch(undefined),
}).partial().catch({});
const body = z.object({
  error: z.union([z.string().transform((message) => ({ message })), told]),
  detail: z.union([z.string(), z.array(z.object({ msg: words })).transform((faults) => faults.map(({ msg }) => msg).join(' '))]).catch(''),
}).partial();

/** What an endpoint says for itself in the body of a refusal, without what it quotes of the request: that may be a customer's words. */
export function refusalWords(said: string): string {
  const parsed = parseJson(said);
  const answer: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  if (typeof answer !== 'object' || answer === null) return said.slice(0, MOST_WORDS);
  const { error, detail } = body.catch({}).parse(answer);
  return [error, told.parse(answer)].flatMap((one) => (one === undefined ? [] : [one.message, ...('code' in one ? [one.code, one.type, one.status, one.innererror?.code] : [])]))
    .concat(detail).filter((part) => part !== undefined && part !== '').join('\n').slice(0, MOST_WORDS);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page, or plain words.
    return undefined;
  }
}
