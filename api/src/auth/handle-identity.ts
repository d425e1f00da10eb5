import { AppError } from '@countersign/shared/errors';
import type { Actor } from './actor.ts';
import { clientAddressHeader, type Identity } from './create-identity.ts';
import { identityBasePath, identityRouteAccess } from './identity-route-access.ts';

/** Answers a request under `/api/auth`, as the identity route table says. Throws `AppError` for what it refuses. */
export async function handleIdentity(
  identity: Identity, authorise: (headers: Headers) => Promise<Actor>, request: Request, clientAddress: string | undefined,
): Promise<Response> {
  const url = new URL(request.url);
  const route = identityRouteAccess.find((entry) => entry.method === request.method && identityBasePath + entry.path === url.pathname);
  if (route === undefined) throw new AppError('NOT_FOUND', 'There is nothing here.');
  const actor = await authorise(request.headers).catch((error: unknown) => {
    if (route.access === 'public' && error instanceof AppError && error.code === 'UNAUTHENTICATED') return undefined;
    throw error;
  });
  if (actor?.kind === 'extension' && !route.admitsExtension) {
    throw new AppError('FORBIDDEN', 'A paired browser cannot do this. Sign in to the dashboard.');
  }
  // Without a destination the library answers with the session's token in the body, where a page's script could read it.
  if (route.path === '/magic-link/verify') {
    url.searchParams.set('callbackURL', '/dashboard');
    url.searchParams.set('errorCallbackURL', '/dashboard/sign-in');
  }
  const headers = new Headers(request.headers);
  headers.delete(clientAddressHeader);
  if (clientAddress !== undefined) headers.set(clientAddressHeader, clientAddress);
  return identity.handler(new Request(url, { method: request.method, headers, body: request.body, ...(request.body === null ? {} : { duplex: 'half' }) }));
}
