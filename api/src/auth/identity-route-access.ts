/** Who may call a route of the identity library. `signed-in` means any session that still counts. */
export interface IdentityRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: 'public' | 'signed-in';
  readonly admitsExtension: boolean;
}

/** Every route of the identity library that answers over HTTP; the rest are not there for anybody. */
export const identityRouteAccess: readonly IdentityRoute[] = [
  { method: 'GET', path: '/magic-link/verify', access: 'public', admitsExtension: false },
  { method: 'POST', path: '/device/code', access: 'public', admitsExtension: false },
  { method: 'POST', path: '/device/token', access: 'public', admitsExtension: false },
  { method: 'POST', path: '/sign-out', access: 'signed-in', admitsExtension: true },
];

/** Where the identity library is mounted. */
export const identityBasePath = '/api/auth';

/** The two routes that an extension needs before it is paired, so any extension's origin may call them. */
export const pairingPaths: readonly string[] = ['/device/code', '/device/token'].map((path) => identityBasePath + path);
