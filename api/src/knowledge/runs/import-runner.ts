import type { Database } from '@countersign/db/client';
import { openSourceSecret } from '@countersign/db/crypto/source-secret';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import type { Logger } from 'pino';
import type { AuditActor } from '../../audit/write-audit.ts';
import { describeFailure } from '../../describe-failure.ts';
import { compilePrivacy } from '../../privacy/compile-privacy.ts';
import { openVault } from '../../privacy/open-vault.ts';
import { readPrivacy } from '../../privacy/read-privacy.ts';
import type { ReadModels } from '../../workspaces/read-models.ts';
import type { GuardedFetch } from '../guarded-fetch/guarded-fetch.ts';
import { sourceKinds, type SourceKind } from '../source-kinds.ts';
import { uploadsOf } from '../sources/files/uploads-of.ts';
import { beginRun, type RunRow, type SourceRow } from './begin-run.ts';
import { closeRun, failureOf, type RunEnd } from './close-run.ts';
import { reportProgress } from './report-progress.ts';
import { runImport } from './run-import.ts';
import { emptyTally, type RunTally } from './run-tally.ts';

export interface ImportRunnerDeps {
  readonly database: Database;
  readonly masterKey: MasterKey;
  readonly readModels: Pick<ReadModels, 'refresh'>;
  readonly guardedFetch: GuardedFetch;
  readonly logger: Logger;
  readonly now: () => Date;
}

export interface StartOptions {
  readonly dryRun: boolean;
  /** Told after each batch. */
  readonly onProgress?: (tally: RunTally) => void;
}

/** An import that was begun, and its end, which never rejects. */
export interface StartedRun {
  readonly run: RunRow;
  readonly ended: Promise<RunEnd & { readonly tally: RunTally }>;
}

class Cancelled extends Error {}

/** Runs imports in the background of this process, each source's one at a time among all servers, and stops them with it. */
export class ImportRunner {
  readonly #deps: ImportRunnerDeps;
  readonly #kinds: Readonly<Record<string, SourceKind>>;
  readonly #running = new Map<string, { readonly stop: AbortController; readonly ended: Promise<unknown> }>();

  constructor(deps: ImportRunnerDeps, kinds: Readonly<Record<string, SourceKind>> = sourceKinds) {
    this.#deps = deps;
    this.#kinds = kinds;
  }

  /** Begins an import of a source. Throws `CONFLICT` while one runs, `NOT_FOUND`, and `INVALID_INPUT` for a source that is not imported from here. */
  async start(actor: AuditActor, sourceId: string, { dryRun, onProgress = () => undefined }: StartOptions): Promise<StartedRun> {
    const { source, run } = await beginRun(this.#deps.database, actor, sourceId, { dryRun, now: this.#deps.now(), isImportable: (kind) => Object.hasOwn(this.#kinds, kind) });
    const stop = new AbortController();
    const ended = this.#finish(actor, source, run, stop, onProgress).finally(() => this.#running.delete(run.id));
    this.#running.set(run.id, { stop, ended });
    return { run, ended };
  }

  /** Stops a run of this process at once; one of another server stops when it next looks. */
  cancel(runId: string): void {
    this.#running.get(runId)?.stop.abort(new Cancelled());
  }

  /** Stops everything and waits for its end. */
  async stop(): Promise<void> {
    for (const { stop } of this.#running.values()) stop.abort();
    await this.idle();
  }

  /** Waits until nothing runs. */
  async idle(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  async #finish(actor: AuditActor, source: SourceRow, run: RunRow, stop: AbortController, onProgress: (tally: RunTally) => void): Promise<RunEnd & { readonly tally: RunTally }> {
    const { database, logger, readModels, now } = this.#deps;
    let tally = emptyTally();
    const reporter = reportProgress(this.#deps, run, () => tally, () => stop.abort(new Cancelled()));
    let end: RunEnd = { state: 'done' };
    try {
      const kind = this.#kinds[source.kind]!;
      const masking = { workspaceId: run.workspaceId, privacy: compilePrivacy(await withWorkspace(database, run.workspaceId, (transaction) => readPrivacy(transaction, run.workspaceId))) };
      tally = await runImport({
        database, actor, sourceId: source.id, runId: run.id, kind: kind.documents, dryRun: run.dryRun, signal: stop.signal, now,
        mayBeEmpty: kind.mayBeEmpty,
        read: (deps) => this.#read(kind, source, { ...deps, fetch: this.#deps.guardedFetch, uploads: uploadsOf(database, { workspaceId: run.workspaceId, sourceId: source.id }), openVault: (names) => openVault(masking, names) }),
        onProgress: (reached) => {
          tally = reached;
          onProgress(reached);
        },
      });
    } catch (error) {
      end = endOf(error, stop.signal);
      if (end.error?.code === 'INTERNAL') logger.error({ err: describeFailure(error), workspaceId: run.workspaceId, sourceId: source.id }, 'import');
      await withWorkspace(database, run.workspaceId, (transaction) => closeRun(transaction, { workspaceId: run.workspaceId, runId: run.id }, tally, end, now()))
        .catch((failure: unknown) => logger.error({ err: describeFailure(failure) }, 'import'));
    } finally {
      reporter.stop();
    }
    if (!run.dryRun && tally.added + tally.changed + tally.removed > 0) await readModels.refresh(run.workspaceId).catch((failure: unknown) => logger.error({ err: describeFailure(failure) }, 'import'));
    return { ...end, tally };
  }

  async #read(kind: SourceKind, source: SourceRow, deps: Parameters<SourceKind['read']>[1]): ReturnType<SourceKind['read']> {
    const secret = source.secret === null ? {} : openSourceSecret(this.#deps.masterKey, { workspaceId: source.workspaceId, sourceId: source.id }, source.secret);
    return kind.read({ ...source.settings, ...secret }, deps);
  }
}

function endOf(error: unknown, signal: AbortSignal): RunEnd {
  if (signal.reason instanceof Cancelled) return { state: 'cancelled' };
  if (signal.aborted) return { state: 'failed', error: failureOf(new AppError('UNAVAILABLE', 'The server stopped before this import was done. Import again.')) };
  return { state: 'failed', error: failureOf(error) };
}
