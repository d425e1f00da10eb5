import { AppError } from '@countersign/shared/errors';
import { z } from 'zod';

const text = z.string().trim().min(1).optional();

/** Dollars a million tokens, those read and those written: `2.5/10`. */
const price = z.string().trim().regex(/^\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/, 'must be two prices in US dollars a million tokens, such as 2.5/10').transform((words) => {
  const [prompt, completion] = words.split('/').map(Number) as [number, number];
  return { prompt, completion };
});
const dollars = z.coerce.number('must be an amount in US dollars').nonnegative('must be an amount in US dollars').optional();

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  COUNTERSIGN_KEY: text,
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).default('https://api.openai.com/v1'),
  OPENAI_API_KEY: text,
  MODEL: text,
  MODEL_FIRST_TOKEN_MS: z.coerce.number().int().min(100).max(20_000).default(5_000),
  MODEL_RERANK: z.enum(['on', 'off']).default('off'),
  MODEL_PRICE: price.optional(),
  MODEL_MONTHLY_BUDGET: dollars,
  EMBEDDING_MODEL: text,
  EMBEDDING_PRICE: dollars,
  EMBEDDING_BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  EMBEDDING_API_KEY: text,
  EMBEDDING_DIMENSIONS: z.coerce.number().int().min(8).max(4_096).optional(),
  SALESFORCE_CLIENT_ID: text,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  INIT_CWD: text,
}).superRefine(({ MODEL, MODEL_PRICE, MODEL_MONTHLY_BUDGET, EMBEDDING_MODEL, EMBEDDING_PRICE }, context) => {
  if (MODEL_MONTHLY_BUDGET === undefined) return;
  const missing = MODEL !== undefined && MODEL_PRICE === undefined ? 'MODEL_PRICE' : EMBEDDING_MODEL !== undefined && EMBEDDING_PRICE === undefined ? 'EMBEDDING_PRICE' : undefined;
  if (missing !== undefined) context.addIssue({ code: 'custom', path: [missing], message: 'is needed for MODEL_MONTHLY_BUDGET, which counts nothing without it' });
});
export type Env = z.infer<typeof schema>;

/** The environment, read once. Throws a sentence that names the variable when one can't be used; an empty one counts as not set. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = schema.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError('INVALID_INPUT', `${issue!.path.join('.')}: ${issue!.message}`);
}

/** One variable that a flag of the command line names, such as the one that holds a token. */
export function readVariable(name: string): string | undefined {
  return process.env[name];
}
