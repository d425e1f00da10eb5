import { loadMasterKey } from '@countersign/db/crypto/master-key';
import { testDatabase } from '@countersign/db/testing';
import { decodeAssistStream } from '@countersign/shared/assist/decode-assist-stream';
import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { AssistRequestInput } from '@countersign/shared/assist/assist-request';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { pino } from 'pino';
import { createApp } from '../app.ts';
import { createAuth } from '../auth/create-auth.ts';
import { baseUrl } from '../auth/testing/sign-in.ts';
import type { App, AppDependencies } from '../context.ts';
import { createGuardedFetch } from '../knowledge/guarded-fetch/create-guarded-fetch.ts';
import { ImportRunner } from '../knowledge/runs/import-runner.ts';
import { ReadModels } from '../workspaces/read-models.ts';
import { seedWorkspace, type TestWorkspace } from './seed-workspace.ts';

/** The real app over a real database of its own, with one seeded workspace and somebody of each role signed in to it. */
export interface TestApp extends TestWorkspace {
  readonly app: App;
  readonly dependencies: AppDependencies;
  /** Every line the app has logged so far. */
  readonly log: readonly string[];
  get(path: string, who?: Headers): Promise<Response>;
  post(path: string, body: unknown, who?: Headers): Promise<Response>;
  /** Posts to `/v1/assist` and reads the stream to its end. */
  assist(request: AssistRequestInput, who?: Headers): Promise<AssistEvent[]>;
  /** A second organisation on the same server. */
  addWorkspace(name: string): Promise<TestWorkspace>;
  close(): Promise<void>;
}

/** The clock of the app stands at this moment unless a test moves it. */
export const clock = { now: new Date() };

export async function testApp(changes: Partial<AppDependencies> = {}): Promise<TestApp> {
  const { database, close } = await testDatabase();
  const masterKey = loadMasterKey({});
  const auth = createAuth({ database, masterKey, baseUrl });
  const log: string[] = [];
  const dashboardDirectory = await mkdtemp(join(tmpdir(), 'countersign-dashboard-'));
  await writeFile(join(dashboardDirectory, 'index.html'), '<!doctype html><title>Countersign</title>');
  const parts: Omit<AppDependencies, 'imports'> = {
    database, auth, masterKey, dashboardDirectory, readModels: new ReadModels(database, { checkEveryMs: 0, masterKey, vectorsOf: changes.embeddings?.identity }), guardedFetch: createGuardedFetch(), now: () => clock.now,
    modelEngine: null, model: null, embeddings: null, reranker: null, salesforce: null, logger: pino({ base: null }, { write: (line) => void log.push(line) }), ...changes,
  };
  const dependencies: AppDependencies = { imports: new ImportRunner(parts), ...parts };
  const app = createApp(dependencies);
  const seeded = await seedWorkspace(dependencies, 'Harbour Outfitters');
  const post = async (path: string, body: unknown, who: Headers = new Headers()): Promise<Response> =>
    app.request(path, { method: 'POST', headers: { ...Object.fromEntries(who), 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return {
    ...seeded, app, dependencies, log, post,
    get: async (path, who = new Headers()) => app.request(path, { headers: who }),
    async assist(request, who = seeded.as.extension) {
      const answer = await post('/v1/assist', request, who);
      if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
      return Array.fromAsync(decodeAssistStream(Readable.fromWeb(answer.body as NodeReadableStream)));
    },
    addWorkspace: (name) => seedWorkspace(dependencies, name),
    async close() {
      await dependencies.imports.stop();
      await close();
      await rm(dashboardDirectory, { recursive: true });
    },
  };
}
