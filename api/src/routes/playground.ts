import type { App, AppDependencies } from '../context.ts';
import { readDemo } from '../demo/read-demo.ts';
import { playgroundTicketsRoute } from './contracts/playground.ts';

export function playgroundRoutes(app: App, _dependencies: AppDependencies): void {
  app.openapi(playgroundTicketsRoute, async (c) => c.json({ tickets: (await readDemo()).tickets }, 200));
}
