import { AppError } from '@countersign/shared/errors';
import { isIP } from 'node:net';
import { addressReach } from './address-reach.ts';

/** All addresses of a host name, as the machine's resolver gives them. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** A URL that may be read, and the addresses it was judged by: a connection goes to one of these and nowhere else. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly string[];
}

const plainHost = /^[^\s/\\?#@]+$/;
/** Below 1024 live mail, shells and directories, which a GET can still speak to. */
const openPorts: ReadonlySet<string> = new Set(['', '80', '443']);

/**
 * Judges one address of a chain of redirects. Throws `INVALID_INPUT` for one that may not be read, `UNAVAILABLE` for a name that nobody knows.
 * One private address among a name's public ones refuses the name.
 */
export async function checkTarget(address: string, allowedHosts: readonly string[], resolve: Resolve): Promise<Target> {
  const url = URL.parse(address);
  if (url === null) throw refuse('This is not an address that can be read. It begins with https:// and names a host.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse('Only https:// and http:// addresses are read.');
  if (url.username !== '' || url.password !== '') throw refuse('The address holds a user name or a password. Take them out.');
  const named = allowedHosts.some((host) => plainHost.test(host) && URL.parse(`${url.protocol}//${host}/`)?.host === url.host);
  if (!named && !openPorts.has(url.port) && Number(url.port) < 1024) throw refuse(`${url.host}: pages are not read from this port.`);

  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(literal) === 0 ? await resolveName(literal, resolve) : [literal];
  for (const reach of addresses.map(addressReach)) {
    if (reach === 'public' || (reach === 'private' && named)) continue;
    throw refuse(`${url.host} leads into a private network, so it is not read.${reach === 'private' ? ' A host of your own is read once you name it as allowed.' : ''}`);
  }
  return { url, addresses };
}

async function resolveName(hostname: string, resolve: Resolve): Promise<readonly string[]> {
  const addresses = await resolve(hostname).catch((cause: unknown) => {
    throw new AppError('UNAVAILABLE', `The host ${hostname} can't be found.`, { cause });
  });
  if (addresses.length === 0) throw new AppError('UNAVAILABLE', `The host ${hostname} can't be found.`);
  return addresses;
}

function refuse(message: string): AppError {
  return new AppError('INVALID_INPUT', message);
}
