import { AppError } from '@countersign/shared/errors';
import type { App, AppDependencies } from '../context.ts';
import { deleteFile } from '../knowledge/sources/files/delete-file.ts';
import { listFiles } from '../knowledge/sources/files/list-files.ts';
import { storeFile } from '../knowledge/sources/files/store-file.ts';
import { sharedParser } from '../knowledge/sources/parsing/shared-parser.ts';
import { deleteFileRoute, listFilesRoute, uploadFileRoute } from './contracts/source-files.ts';
import { readUpload } from './read-upload.ts';

/** Each of them holds up to 32 MB while it is read. */
const mostAtOnce = 4;

export function sourceFilesRoutes(app: App, { database, now }: AppDependencies): void {
  let uploading = 0;
  app.openapi(uploadFileRoute, async (c) => {
    if (uploading >= mostAtOnce) throw new AppError('RATE_LIMITED', 'Other files are being uploaded. Try again in a moment.');
    uploading += 1;
    try {
      const bytes = await readUpload(c.req.raw);
      return c.json(await storeFile({ database, parser: sharedParser(), now }, c.var.actor, { sourceId: c.req.valid('param').id, name: c.req.valid('query').name, bytes }), 200);
    } finally {
      uploading -= 1;
    }
  });
  app.openapi(listFilesRoute, async (c) => c.json({ files: await listFiles(database, c.var.actor.workspaceId, c.req.valid('param').id) }, 200));
  app.openapi(deleteFileRoute, async (c) => {
    await deleteFile(database, c.var.actor, { sourceId: c.req.valid('param').id, name: c.req.valid('json').name });
    return c.json({ deleted: true as const }, 200);
  });
}
