import type { Database } from '@countersign/db/client';
import { loadReadModel } from './load-read-model.ts';
import { readRevision } from './read-revision.ts';
import type { ReadModel } from './read-model.ts';

interface Kept {
  model: Promise<ReadModel>;
  checkedAt: number;
}

/** Each workspace's read model, loaded once and again when the workspace's revision moved; looked up at most once in `checkEveryMs`. */
export class ReadModels {
  readonly #database: Database;
  readonly #checkEveryMs: number;
  readonly #kept = new Map<string, Kept>();

  constructor(database: Database, options: { checkEveryMs: number } = { checkEveryMs: 1000 }) {
    this.#database = database;
    this.#checkEveryMs = options.checkEveryMs;
  }

  async get(workspaceId: string): Promise<ReadModel> {
    const kept = this.#kept.get(workspaceId);
    if (kept === undefined) return this.#load(workspaceId);
    if (performance.now() - kept.checkedAt < this.#checkEveryMs) return kept.model;
    kept.checkedAt = performance.now();
    const [model, revision] = await Promise.all([kept.model, readRevision(this.#database, workspaceId)]);
    return model.revision === revision ? model : this.#load(workspaceId);
  }

  /** Those who ask meanwhile wait for the same load; a failed one is not kept. */
  #load(workspaceId: string): Promise<ReadModel> {
    const kept: Kept = { model: loadReadModel(this.#database, workspaceId), checkedAt: performance.now() };
    this.#kept.set(workspaceId, kept);
    kept.model.catch(() => {
      if (this.#kept.get(workspaceId) === kept) this.#kept.delete(workspaceId);
    });
    return kept.model;
  }
}
