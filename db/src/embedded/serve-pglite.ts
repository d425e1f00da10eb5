import type { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { connect, type Connection } from '../client.ts';
import { socketPath } from './socket-path.ts';

/**
 * Puts PGlite behind its socket server and connects to it with the driver that a real server gets.
 * The socket lets anybody in as superuser, so it lies where only this user can reach it. One connection: PGlite has no more.
 */
export async function servePglite(pglite: PGlite, directory: string | undefined): Promise<Connection> {
  if (process.platform === 'win32') return serveOnLoopback(pglite);
  const socket = socketPath(directory);
  const server = new PGLiteSocketServer({ db: pglite, path: socket.path });
  await server.start();
  const connection = connect({ socket: socket.path }, { max: 1 });
  return {
    database: connection.database,
    close: async () => {
      await connection.close();
      await server.stop();
      await pglite.close();
      socket.remove();
    },
  };
}

async function serveOnLoopback(pglite: PGlite): Promise<Connection> {
  const server = new PGLiteSocketServer({ db: pglite, host: '127.0.0.1', port: 0 });
  await server.start();
  const connection = connect(`postgres://postgres@${server.getServerConn()}/postgres`, { max: 1 });
  return {
    database: connection.database,
    close: async () => {
      await connection.close();
      await server.stop();
      await pglite.close();
    },
  };
}
