import { workspaces } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import type { PrivacySettings } from '@countersign/shared/redaction/privacy-settings';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { Privacy } from '../routes/contracts/privacy.ts';
import { describePrivacy, privacyVersion } from './describe-privacy.ts';
import { requireExamples } from './require-examples.ts';

/** Saves what a workspace masks besides what always is; the next prompt obeys. Throws `CONFLICT` where somebody else saved since, and `INVALID_INPUT` for a pattern that can't be used or fails its own examples. */
export async function savePrivacy(dependencies: Pick<AppDependencies, 'database' | 'readModels'>, actor: Actor, { version, settings }: { readonly version: number; readonly settings: PrivacySettings }): Promise<Privacy> {
  const { workspaceId } = actor;
  for (const pattern of settings.patterns) requireExamples(pattern);
  await withWorkspace(dependencies.database, workspaceId, async (transaction) => {
    const [row] = await transaction.select({ settings: workspaces.settings }).from(workspaces).where(eq(workspaces.id, workspaceId)).for('update');
    if (row === undefined) throw new AppError('NOT_FOUND', 'There is no such workspace.');
    if ((await privacyVersion(transaction, workspaceId)) !== version) throw new AppError('CONFLICT', 'Somebody else saved these settings meanwhile. Load the page again to see their changes.');
    await transaction.update(workspaces).set({ settings: { ...row.settings, privacy: settings } }).where(eq(workspaces.id, workspaceId));
    const { patterns, ...switches } = settings;
    // Examples stay out: somebody may have pasted a customer's own number.
    await writeAudit(transaction, actor, { action: 'privacy.saved', subject: workspaceId, detail: { version: version + 1, ...switches, patterns: patterns.map(({ name, pattern }) => ({ name, pattern })) } });
  });
  await dependencies.readModels.refresh(workspaceId);
  return describePrivacy(dependencies, workspaceId);
}
