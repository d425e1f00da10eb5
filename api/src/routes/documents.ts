import type { App, AppDependencies } from '../context.ts';
import { listDocuments } from '../knowledge/manage/list-documents.ts';
import { readDocument } from '../knowledge/manage/read-document.ts';
import { documentRoute, listDocumentsRoute } from './contracts/documents.ts';

export function documentsRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(listDocumentsRoute, async (c) => c.json(await listDocuments(dependencies, c.var.actor.workspaceId, c.req.valid('query')), 200));
  app.openapi(documentRoute, async (c) => c.json(await readDocument(dependencies, c.var.actor.workspaceId, c.req.valid('param').id), 200));
}
