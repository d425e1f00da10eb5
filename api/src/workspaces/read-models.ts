import type { Database } from '@countersign/db/client';
import { loadReadModel, type LoadedReadModel, type LoadOptions } from './load-read-model.ts';
import { readRevision } from './read-revision.ts';
import type { ReadModel } from './read-model.ts';

interface Kept {
  /** The newest that is whole; nobody waits for a newer one while this one is young. */
  model: Promise<ReadModel>;
  /** When the revision was last looked up. */
  checkedAt: number;
  /** When the model was last known to be the database's. */
  trueAt: number;
  loadMs: number;
  /** When the last load was done. */
  loadedAt: number;
  loading: Promise<ReadModel> | undefined;
}

/** A load this quick is waited for. */
const worthWaitingMs = 50;

/** How models are kept fresh, and what they are loaded with. */
export interface ReadModelOptions extends Pick<LoadOptions, 'masterKey' | 'vectorsOf'> {
  readonly checkEveryMs: number;
  /** How long a model that was the database's serves on while a newer one is loaded. */
  readonly serveOldForMs: number;
}

/**
 * Each workspace's read model, loaded once and again when the workspace's revision moved, which is looked up at most once in `checkEveryMs`.
 * While a newer one is loaded, requests are answered from the one before; a change of this process's own is loaded at once by `refresh`.
 */
export class ReadModels {
  readonly #database: Database;
  readonly #options: ReadModelOptions;
  readonly #kept = new Map<string, Kept>();
  /** What was loaded last, so that only what has changed is read again. */
  readonly #loaded = new Map<string, LoadedReadModel>();

  constructor(database: Database, { checkEveryMs = 1000, serveOldForMs = checkEveryMs === 0 ? 0 : 3000, ...loading }: Partial<ReadModelOptions> = {}) {
    this.#database = database;
    this.#options = { checkEveryMs, serveOldForMs, ...loading };
  }

  async get(workspaceId: string): Promise<ReadModel> {
    const kept = this.#kept.get(workspaceId);
    if (kept === undefined) return this.#first(workspaceId);
    const now = performance.now();
    if (now - kept.checkedAt < this.#options.checkEveryMs) return kept.model;
    kept.checkedAt = now;
    const [model, revision] = await Promise.all([kept.model, readRevision(this.#database, workspaceId)]);
    if (model.revision === revision?.revision && model.triageRevision === revision.triageRevision) {
      kept.trueAt = now;
      return model;
    }
    // What triage learned is loaded without the knowledge, in milliseconds.
    if (model.revision === revision?.revision) return this.#reload(workspaceId, kept);
    const age = now - kept.trueAt;
    const isYoung = age < Math.max(this.#options.serveOldForMs, this.#options.serveOldForMs === 0 ? 0 : 4 * kept.loadMs);
    if (!isYoung || kept.loadMs < worthWaitingMs) return this.#reload(workspaceId, kept);
    // While an import writes, the revision moves all the time: a large knowledge is not loaded over and over.
    if (kept.loading === undefined && now - kept.loadedAt >= 2 * kept.loadMs) void this.#reload(workspaceId, kept).catch(() => undefined);
    return model;
  }

  /** Loads what this process has just changed; resolves when requests see it. A workspace that nobody asked for yet is left to its first request. */
  async refresh(workspaceId: string): Promise<void> {
    const kept = this.#kept.get(workspaceId);
    if (kept === undefined) return;
    // A load under way may have begun before the change.
    await kept.loading?.catch(() => undefined);
    await this.#reload(workspaceId, kept);
  }

  /** Those who ask meanwhile wait for the same load; a failed one is not kept. */
  #first(workspaceId: string): Promise<ReadModel> {
    const startedAt = performance.now();
    const model = this.#load(workspaceId);
    const kept: Kept = { model, checkedAt: startedAt, trueAt: startedAt, loadMs: 0, loadedAt: startedAt, loading: undefined };
    this.#kept.set(workspaceId, kept);
    model.then(() => this.#noteLoad(kept, startedAt), () => {
      if (this.#kept.get(workspaceId) === kept) this.#kept.delete(workspaceId);
    });
    return model;
  }

  #reload(workspaceId: string, kept: Kept): Promise<ReadModel> {
    if (kept.loading !== undefined) return kept.loading;
    const startedAt = performance.now();
    const loading = this.#load(workspaceId);
    kept.loading = loading;
    return loading.then((model) => {
      kept.model = loading;
      kept.trueAt = startedAt;
      kept.checkedAt = startedAt;
      this.#noteLoad(kept, startedAt);
      return model;
    }).finally(() => {
      kept.loading = undefined;
    });
  }

  #noteLoad(kept: Kept, startedAt: number): void {
    kept.loadedAt = performance.now();
    kept.loadMs = kept.loadedAt - startedAt;
  }

  async #load(workspaceId: string): Promise<ReadModel> {
    const { masterKey, vectorsOf } = this.#options;
    const loaded = await loadReadModel(this.#database, workspaceId, { masterKey, vectorsOf, before: this.#loaded.get(workspaceId) });
    this.#loaded.set(workspaceId, loaded);
    return loaded.model;
  }
}
