import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '@countersign/shared/errors';
import type { App } from '../context.ts';
import { describeApi } from './describe-api.ts';
import { serveFile } from './serve-file.ts';

const assets = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
const shared = new Set(['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']);

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Countersign API</title><link rel="stylesheet" href="/docs/swagger-ui.css"><link rel="icon" href="/docs/favicon-32x32.png"></head>
<body><div id="page"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>`;
const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#page', deepLinking: true, validatorUrl: null, tryItOutEnabled: false });`;

/** The contract of every route, for machines and as a page; both from here, nothing from elsewhere. */
export function docsRoutes(app: App): void {
  app.get('/openapi.json', (c) => c.json(describeApi(app)));
  app.get('/docs', (c) => c.html(page));
  app.get('/docs/:file', async (c) => {
    const file = c.req.param('file');
    if (file === 'start.js') return c.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' });
    const found = shared.has(file) ? await serveFile(assets, file) : undefined;
    if (found === undefined) throw new AppError('NOT_FOUND', 'There is nothing here.');
    return found;
  });
}
