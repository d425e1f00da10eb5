import { withWorkspace } from '@countersign/db/with-workspace';
import type { App, AppDependencies } from '../context.ts';
import { listClassifiers } from '../triage/learning/list-classifiers.ts';
import { readNotice } from '../triage/learning/read-notice.ts';
import { requestRetraining } from '../triage/learning/request-retraining.ts';
import { restoreClassifier } from '../triage/learning/restore-classifier.ts';
import { listClassifiersRoute, readNoticeRoute, restoreClassifierRoute, retrainRoute } from './contracts/classifiers.ts';

export function classifiersRoutes(app: App, dependencies: AppDependencies): void {
  const { database, now } = dependencies;
  app.openapi(listClassifiersRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => listClassifiers(transaction, c.var.actor.workspaceId)), 200));
  app.openapi(retrainRoute, async (c) => {
    const due = await withWorkspace(database, c.var.actor.workspaceId, (transaction) => requestRetraining(transaction, c.var.actor, now(), { atOnce: true }));
    return c.json({ retrainAt: due.toISOString() }, 200);
  });
  app.openapi(restoreClassifierRoute, async (c) => c.json(await restoreClassifier(dependencies, c.var.actor, c.req.valid('param').id), 200));
  app.openapi(readNoticeRoute, async (c) => c.json(await readNotice(dependencies, c.var.actor, c.req.valid('param').id), 200));
}
