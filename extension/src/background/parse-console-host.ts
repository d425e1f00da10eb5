import { consolePages } from '../manifest.ts';

const knownHosts = Object.values(consolePages).flat().map((page) => new RegExp(`^${page.split('/')[2]!.replaceAll('.', '\\.').replace('*', '.+')}$`));

export type ParsedConsoleHost = { readonly host: string } | { readonly reason: 'empty' | 'no-address' | 'not-https' | 'with-login' | 'with-port' | 'no-name' | 'known' };

/** The host in what somebody typed as the address of their console: an https name without port or login, unknown so far. */
export function parseConsoleHost(typed: string): ParsedConsoleHost {
  const text = typed.trim();
  if (text === '') return { reason: 'empty' };
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === null || url.hostname === '' || /[*%\s]/.test(url.hostname)) return { reason: 'no-address' };
  if (url.protocol !== 'https:') return { reason: 'not-https' };
  if (url.username !== '' || url.password !== '') return { reason: 'with-login' };
  if (url.port !== '') return { reason: 'with-port' };
  if (!/^[^.]+(\.[^.]+)*\.[a-z][a-z0-9-]+$/.test(url.hostname)) return { reason: 'no-name' };
  if (knownHosts.some((known) => known.test(url.hostname))) return { reason: 'known' };
  return { host: url.hostname };
}
