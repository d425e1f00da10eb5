import type { Database } from '@countersign/db/client';
import { sourceRuns } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq } from 'drizzle-orm';
import type { Logger } from 'pino';
import { describeFailure } from '../../describe-failure.ts';
import type { RunRow } from './begin-run.ts';
import type { RunTally } from './run-tally.ts';

interface Deps {
  readonly database: Database;
  readonly logger: Logger;
  readonly now: () => Date;
}

const everyMs = 1_000;

/** Writes down each second how far a run is and that its server lives; calls `onCancelled` once somebody asked for its end, or closed it. */
export function reportProgress({ database, logger, now }: Deps, run: RunRow, tally: () => RunTally, onCancelled: () => void): { stop(): void } {
  let isWriting = false;
  const write = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    try {
      const [row] = await withWorkspace(database, run.workspaceId, (transaction) => transaction.update(sourceRuns).set({ ...tally(), heartbeatAt: now() })
        .where(and(eq(sourceRuns.workspaceId, run.workspaceId), eq(sourceRuns.id, run.id), eq(sourceRuns.state, 'running'))).returning({ cancelledAt: sourceRuns.cancelledAt }));
      if (row === undefined || row.cancelledAt !== null) onCancelled();
    } catch (error) {
      logger.error({ err: describeFailure(error) }, 'import progress');
    } finally {
      isWriting = false;
    }
  };
  const timer = setInterval(() => void write(), everyMs).unref();
  return { stop: () => clearInterval(timer) };
}
