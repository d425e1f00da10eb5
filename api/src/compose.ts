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
import type { Env } from './env.ts';
import { createGuardedFetch } from './knowledge/guarded-fetch/create-guarded-fetch.ts';
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
  mkdirSync(where.dataDir, { recursive: true, mode: 0o700 });
  const masterKey = loadMasterKey({ configured: env.COUNTERSIGN_KEY, dataDir: where.dataDir });
  const { database, embedded, close } = await (env.DATABASE_URL === undefined ? openDatabase({ dataDir: where.dataDir }) : openServer(env.DATABASE_URL));
  const auth = createAuth({ database, masterKey, baseUrl: where.baseUrl, onWarning: (message) => logger.warn(message) });
  const model = await modelOf(env);
  const dependencies: AppDependencies = {
    database, auth, masterKey, logger, dashboardDirectory, readModels: new ReadModels(database), guardedFetch: createGuardedFetch(), now: () => new Date(),
    salesforce: env.SALESFORCE_CLIENT_ID === undefined ? null : { clientId: env.SALESFORCE_CLIENT_ID, fetch },
    modelEngine: model?.engine ?? null, model: model && { host: model.host, name: model.name },
  };
  return { app: createApp(dependencies), dependencies, embedded, close };
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
async function modelOf(env: Env): Promise<{ engine: DraftEngine; host: string; name: string } | null> {
  if (env.MODEL === undefined) return null;
  const [{ createModelEngine }, { createOpenAiGateway }] = await Promise.all([import('./engines/model/model-engine.ts'), import('./engines/model/openai-gateway.ts')]);
  const gateway = createOpenAiGateway({ baseUrl: env.OPENAI_BASE_URL, apiKey: env.OPENAI_API_KEY ?? 'none', model: env.MODEL, firstTokenMs: env.MODEL_FIRST_TOKEN_MS, totalMs: modelTotalMs });
  return { engine: createModelEngine(gateway), host: gateway.host, name: env.MODEL };
}

/** A logger that says nothing, for commands and tests. */
export const silent: Logger = pino({ level: 'silent' });
