import { openDatabase, type OpenDatabase } from '@countersign/db/open-database';
import { loadMasterKey } from '@countersign/db/crypto/master-key';
import { AppError } from '@countersign/shared/errors';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import { createApp } from './app.ts';
import { createAuth } from './auth/create-auth.ts';
import type { App, AppDependencies } from './context.ts';
import type { DraftEngine } from './engines/engine.ts';
import type { EmbeddingGateway } from './engines/model/embedding-gateway.ts';
import type { Env } from './env.ts';
import type { ClaimJudge } from './grounding/judge/claim-judge.ts';
import { createGuardedFetch } from './knowledge/guarded-fetch/create-guarded-fetch.ts';
import { TokenNumbers } from './privacy/token-numbers.ts';
import type { Reranker } from './knowledge/rerank/reranker.ts';
import { ImportRunner } from './knowledge/runs/import-runner.ts';
import type { IntentAsker } from './triage/model/intent-asker.ts';
import { ReadModels } from './workspaces/read-models.ts';

/** The product, put together and not yet listening. */
export interface Composition {
  readonly app: App;
  readonly dependencies: AppDependencies;
  readonly embedded: boolean;
  close(): Promise<void>;
}

/** Where the built dashboard lies. */
const dashboardDirectory = fileURLToPath(new URL('../dashboard/dist', import.meta.url));
const modelTotalMs = 20_000;

/** Puts the product together from its environment: database, key, identity, engines, app. `baseUrl` is where browsers reach it. */
export async function compose(env: Env, where: { baseUrl: string; dataDir: string }): Promise<Composition> {
  const logger = pino({ level: env.LOG_LEVEL, base: null }, pino.destination(2));
  makeDataDirectory(where.dataDir);
  const masterKey = loadMasterKey({ configured: env.COUNTERSIGN_KEY, dataDir: where.dataDir });
  const { database, embedded, close } = await (env.DATABASE_URL === undefined ? openDatabase({ dataDir: where.dataDir }) : openServer(env.DATABASE_URL));
  const auth = createAuth({ database, masterKey, baseUrl: where.baseUrl, onWarning: (message) => logger.warn(message) });
  const model = await modelOf(env);
  const embeddings = await embeddingsOf(env);
  const parts: Omit<AppDependencies, 'imports'> = {
    database, auth, masterKey, logger, dashboardDirectory, readModels: new ReadModels(database, { masterKey, vectorsOf: embeddings?.identity }), guardedFetch: createGuardedFetch(), now: () => new Date(),
    salesforce: env.SALESFORCE_CLIENT_ID === undefined ? null : { clientId: env.SALESFORCE_CLIENT_ID, fetch },
    modelEngine: model?.engine ?? null, model: model && { host: model.host, name: model.name }, embeddings, reranker: model?.reranker ?? null, intentAsker: model?.intentAsker ?? null, claimJudge: model?.claimJudge ?? null, tokenNumbers: new TokenNumbers(), monthlyModelBudget: env.MODEL_MONTHLY_BUDGET === undefined ? undefined : env.MODEL_MONTHLY_BUDGET * 100,
  };
  const dependencies: AppDependencies = { ...parts, imports: new ImportRunner(parts) };
  return { app: createApp(dependencies), dependencies, embedded, close: () => dependencies.imports.stop().finally(close) };
}

function makeDataDirectory(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new AppError('CONFLICT', `${dataDir} can’t be the data directory: ${reasonOf(cause)}. Choose another with --data-dir.`, { cause });
  }
}

/** The database server, or a sentence that says in its own words why not; the address is left out, it holds a password. */
function openServer(databaseUrl: string): Promise<OpenDatabase> {
  return openDatabase({ databaseUrl }).catch((cause: unknown) => {
    throw new AppError('UNAVAILABLE', `The database at DATABASE_URL can't be used: ${reasonOf(cause)}`, { cause });
  });
}

function reasonOf(error: unknown): string {
  const { cause, message, code } = error as NodeJS.ErrnoException;
  return cause === undefined ? message || (code ?? 'it does not answer') : reasonOf(cause);
}

/** Loaded only where a model is configured: the client library is a tenth of a second of every start. */
async function modelOf(env: Env): Promise<{ engine: DraftEngine; reranker: Reranker | null; intentAsker: IntentAsker; claimJudge: ClaimJudge; host: string; name: string } | null> {
  if (env.MODEL === undefined) return null;
  const [{ createModelEngine }, { createOpenAiGateway }, { createModelReranker }, { createModelIntentAsker }, { createModelClaimJudge }] = await Promise.all([
    import('./engines/model/model-engine.ts'), import('./engines/model/openai-gateway.ts'), import('./knowledge/rerank/create-model-reranker.ts'), import('./triage/model/create-model-intent-asker.ts'), import('./grounding/judge/create-model-claim-judge.ts'),
  ]);
  const gateway = createOpenAiGateway({ baseUrl: env.OPENAI_BASE_URL, apiKey: env.OPENAI_API_KEY ?? 'none', model: env.MODEL, firstTokenMs: env.MODEL_FIRST_TOKEN_MS, totalMs: modelTotalMs, price: env.MODEL_PRICE });
  return { engine: createModelEngine(gateway), reranker: env.MODEL_RERANK === 'on' ? createModelReranker(gateway) : null, intentAsker: createModelIntentAsker(gateway), claimJudge: createModelClaimJudge(gateway), host: gateway.host, name: env.MODEL };
}

/** Addressed like the model unless it has an address of its own; a key goes only where it belongs. */
async function embeddingsOf(env: Env): Promise<EmbeddingGateway | null> {
  if (env.EMBEDDING_MODEL === undefined) return null;
  const { createOpenAiEmbeddings } = await import('./engines/model/openai-embeddings.ts');
  const apiKey = env.EMBEDDING_API_KEY ?? (env.EMBEDDING_BASE_URL === undefined ? env.OPENAI_API_KEY : undefined);
  return createOpenAiEmbeddings({ baseUrl: env.EMBEDDING_BASE_URL ?? env.OPENAI_BASE_URL, apiKey: apiKey ?? 'none', model: env.EMBEDDING_MODEL, dimensions: env.EMBEDDING_DIMENSIONS, totalMs: modelTotalMs, price: env.EMBEDDING_PRICE === undefined ? undefined : { prompt: env.EMBEDDING_PRICE, completion: 0 } });
}

/** A logger that says nothing, for commands and tests. */
export const silent: Logger = pino({ level: 'silent' });
