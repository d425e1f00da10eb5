import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Database } from '@countersign/db/client';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import type { Logger } from 'pino';
import type { Actor } from './auth/actor.ts';
import type { Auth } from './auth/create-auth.ts';
import type { DraftEngine } from './engines/engine.ts';
import type { EmbeddingGateway } from './engines/model/embedding-gateway.ts';
import type { ClaimJudge } from './grounding/judge/claim-judge.ts';
import type { GuardedFetch } from './knowledge/guarded-fetch/guarded-fetch.ts';
import type { Reranker } from './knowledge/rerank/reranker.ts';
import type { ImportRunner } from './knowledge/runs/import-runner.ts';
import type { TokenNumbers } from './privacy/token-numbers.ts';
import type { RequestLine } from './request-line.ts';
import type { IntentAsker } from './triage/model/intent-asker.ts';
import type { ReadModels } from './workspaces/read-models.ts';

/** The connected app that browsers are granted Salesforce's API by, and how its host is reached. */
export interface SalesforceGrants {
  readonly clientId: string;
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>;
}

/** Everything the app needs, made by the composition root and by tests alike. */
export interface AppDependencies {
  readonly database: Database;
  readonly auth: Auth;
  readonly readModels: ReadModels;
  /** Seals and opens the texts of tickets. */
  readonly masterKey: MasterKey;
  /** The engine over a model endpoint; `null` when none is configured. */
  readonly modelEngine: DraftEngine | null;
  /** What the workspace answer says of it. */
  readonly model: { readonly host: string; readonly name: string } | null;
  /** Makes vectors of passages and queries; `null` when none is configured. */
  readonly embeddings: EmbeddingGateway | null;
  /** Orders what was found by a model; `null` unless a model is configured and asked for it. */
  readonly reranker: Reranker | null;
  /** Says what an unsure ticket is about; `null` when no model is configured. */
  readonly intentAsker?: IntentAsker | null;
  /** Reads again which sentences of a draft their sources carry; `null` when no model is configured. */
  readonly claimJudge?: ClaimJudge | null;
  /** What the models of a workspace may cost in a month, in US cents, where it has no budget of its own. */
  readonly monthlyModelBudget?: number | undefined;
  /** Keeps the details of a ticket their tokens from run to run. */
  readonly tokenNumbers?: TokenNumbers | undefined;
  /** `null`: no connected app is named, and cases are read from the page. */
  readonly salesforce: SalesforceGrants | null;
  /** Reads every address that a lead or a document named. */
  readonly guardedFetch: GuardedFetch;
  /** Runs imports in the background. */
  readonly imports: ImportRunner;
  readonly logger: Logger;
  /** The built dashboard; its page says so when it is not there. */
  readonly dashboardDirectory: string;
  readonly now: () => Date;
}

/** What a handler finds in its context besides the request. */
export interface AppEnv {
  Variables: {
    requestId: string;
    line: RequestLine;
    /** Set by the guard on every route that is not public. */
    actor: Actor;
  };
}

export type App = OpenAPIHono<AppEnv>;
