import type { App, AppDependencies } from '../context.ts';
import { serveFile } from './serve-file.ts';

/** The built dashboard on the API's own origin; every path that is not a file is its page, which routes by itself. */
export function dashboardRoutes(app: App, { dashboardDirectory }: AppDependencies): void {
  const page = async (path: string): Promise<Response> =>
    (await serveFile(dashboardDirectory, path))
    ?? (await serveFile(dashboardDirectory, 'index.html'))
    ?? new Response('The dashboard is not built yet. Run: pnpm --filter @countersign/dashboard build\n', { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  app.get('/dashboard', () => page('index.html'));
  app.get('/dashboard/*', (c) => page(tryDecode(c.req.path.slice('/dashboard/'.length))));
}

/** A path that is no text names no file. */
function tryDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
