import type { Database } from '@countersign/db/client';
import { deriveKey } from '@countersign/db/crypto/derive-key';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import { accounts, deviceCodes, sessions, users, verifications } from '@countersign/db/schema/identity';
import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { bearer } from 'better-auth/plugins/bearer';
import { deviceAuthorization } from 'better-auth/plugins/device-authorization';
import { magicLink } from 'better-auth/plugins/magic-link';
import { isExtensionOrigin } from './extension-origin.ts';
import { identityBasePath } from './identity-route-access.ts';
import { endGrant, findMember, grantSession } from './session-grants.ts';

export interface IdentityDependencies {
  readonly database: Database;
  readonly masterKey: MasterKey;
  /** Where browsers reach this server: `http://127.0.0.1:8787`. */
  readonly baseUrl: string;
  /** Hears what the identity library warns of. */
  readonly onWarning?: (message: string) => void;
}

/** The address of the caller, set by us on every request and never taken from outside. */
export const clientAddressHeader = 'x-countersign-client';

/** The client id that the extension names when it asks for a code. */
export const extensionClientId = 'countersign-extension';

const day = 86_400;

/** The identity library as we use it: sign-in by one-time link, pairing by device code, sessions in our database, no passwords. */
export function createIdentity(dependencies: IdentityDependencies, onLink: (linkId: string, token: string) => void) {
  const { database, masterKey, baseUrl, onWarning } = dependencies;
  return betterAuth({
    appName: 'Countersign',
    baseURL: baseUrl,
    basePath: identityBasePath,
    secret: Buffer.from(deriveKey(masterKey, 'sign-in')).toString('base64url'),
    trustedOrigins: [new URL(baseUrl).origin],
    database: drizzleAdapter(database, {
      provider: 'pg',
      schema: { user: users, session: sessions, account: accounts, verification: verifications, deviceCode: deviceCodes },
      // The embedded database has one connection: a transaction here would wait for itself in the hooks below.
      transaction: false,
    }),
    session: { expiresIn: 30 * day, updateAge: day },
    verification: { storeIdentifier: 'hashed' },
    rateLimit: {
      enabled: true,
      customRules: { '/device/code': { window: 60, max: 60 }, '/device/token': { window: 60, max: 240 }, '/magic-link/verify': { window: 60, max: 60 } },
    },
    advanced: {
      cookiePrefix: 'countersign',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    telemetry: { enabled: false },
    // Only its fixed sentences: the details may name people.
    logger: { level: 'warn', log: (_level, message) => onWarning?.(message) },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: day,
        sendMagicLink: ({ token, metadata }) => onLink(String(metadata?.['linkId']), token),
      }),
      deviceAuthorization({
        expiresIn: '15m',
        interval: '2s',
        verificationUri: new URL('/dashboard/pair', baseUrl).href,
        validateClient: (clientId) => clientId === extensionClientId,
      }),
      bearer(),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ((await findMember(database, session.userId)) === undefined ? false : undefined),
          after: async (session, context) => {
            const isPairing = context?.path === '/device/token';
            const origin = context?.headers?.get('origin') ?? '';
            await grantSession(database, session, { kind: isPairing ? 'extension' : 'dashboard', origin: isPairing && isExtensionOrigin(origin) ? origin : '' });
          },
        },
        delete: { after: (session) => endGrant(database, session) },
      },
    },
  });
}

export type Identity = ReturnType<typeof createIdentity>;
