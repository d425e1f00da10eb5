import { createAdaptorServer } from '@hono/node-server';
import { AppError } from '@countersign/shared/errors';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from '../compose.ts';
import type { App } from '../context.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { demoWorkspace } from '../demo/workspace.ts';
import { readEnv } from '../env.ts';
import { closeDeadRuns } from '../jobs/close-dead-runs.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import type { CliIo } from './cli-io.ts';
import { dataDirectory } from './data-directory.ts';
import { warmServer } from './warm-server.ts';
import { welcome } from './welcome.ts';

/** `countersign serve`: opens the database, seeds an empty one, listens until it is told to stop. Exit code 1 with one sentence when it can't. */
export async function serveCommand(args: string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { 'port': { type: 'string' }, 'host': { type: 'string' }, 'data-dir': { type: 'string' }, 'welcome': { type: 'boolean' } },
  });
  const env = readEnv();
  const port = values.port === undefined ? env.PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new AppError('INVALID_INPUT', '--port takes a number from 0 to 65535.');
  const dataDir = values['data-dir'] === undefined ? dataDirectory : resolve(io.cwd, values['data-dir']);

  let app: App | undefined;
  const server = createAdaptorServer({ fetch: (request, bindings) => app?.fetch(request, bindings) ?? new Response('Starting\n', { status: 503 }) });
  const host = values.host ?? env.HOST;
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const baseUrl = env.PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  const running = await compose(env, { baseUrl, dataDir }).catch((error: unknown) => {
    server.close();
    throw error;
  });
  let jobs: Awaited<ReturnType<typeof startJobs>> | undefined;
  try {
    await seedDemo(running.dependencies.database, running.dependencies.auth);
    await closeDeadRuns(running.dependencies, { all: running.embedded });
    app = running.app;
    jobs = await startJobs(running.dependencies);
    const link = await running.dependencies.auth.createSignInLink({ email: demoWorkspace.members[0].email });
    if (values.welcome) {
      await warmServer(running.dependencies);
      for (const line of await welcome(running.dependencies, { baseUrl, link })) io.stdout(line);
    } else io.stdout(`Sign in once: ${link}`);
    const told = toldToStop();
    io.stderr(`ready ${baseUrl}`);
    const warming = values.welcome ? undefined : warmServer(running.dependencies);
    await told;
    await warming;
    return 0;
  } finally {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await jobs?.stop();
    await running.close();
  }
}

/** Ctrl+C reaches us twice, from the terminal and from the process that started us; the second must not cut the closing short. */
function toldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop());
  });
}

async function listen(server: ReturnType<typeof createAdaptorServer>, port: number, host: string): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new AppError('CONFLICT', `Port ${port} is taken by another process. Stop it, or choose another with --port or PORT.`);
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new AppError('CONFLICT', `Can't listen on ${host}:${port} here. Choose another with --host and --port.`);
    throw error;
  }
}
