import { AppError } from '@countersign/shared/errors';
import { z } from 'zod';

const text = z.string().trim().min(1).optional();

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
  EMBEDDING_MODEL: text,
  EMBEDDING_BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  EMBEDDING_API_KEY: text,
  EMBEDDING_DIMENSIONS: z.coerce.number().int().min(8).max(4_096).optional(),
  SALESFORCE_CLIENT_ID: text,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  INIT_CWD: text,
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
