import { workspaces } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { AllConsoleSwitches, ConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import { fillSwitches } from '@countersign/shared/consoles/fill-switches';
import { AppError } from '@countersign/shared/errors';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';

/** Switches parts of Countersign in one console and says who did it, both or neither. The workspace's revision moves with it. */
export async function switchConsole({ database }: Pick<AppDependencies, 'database'>, actor: Actor, console: ConsoleName, switches: Partial<ConsoleSwitches>): Promise<AllConsoleSwitches> {
  const { workspaceId } = actor;
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [row] = await transaction.select({ settings: workspaces.settings }).from(workspaces).where(eq(workspaces.id, workspaceId)).for('update');
    if (row === undefined) throw new AppError('NOT_FOUND', 'There is no such workspace.');
    const before = fillSwitches(row.settings.consoles);
    const after = fillSwitches({ ...before, [console]: { ...before[console], ...switches } });
    const changed = Object.fromEntries(Object.entries(after[console]).filter(([name, position]) => before[console][name as keyof ConsoleSwitches] !== position));
    if (Object.keys(changed).length === 0) return after;
    await transaction.update(workspaces).set({ settings: { ...row.settings, consoles: after } }).where(eq(workspaces.id, workspaceId));
    await writeAudit(transaction, actor, { action: 'console.switched', subject: console, detail: changed });
    return after;
  });
}
