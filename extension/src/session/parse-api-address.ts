export type ApiAddress = { readonly origin: string } | { readonly reason: 'empty' | 'no-address' | 'with-login' | 'not-https' };

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The origin in what somebody typed: https anywhere, http on this machine only. */
export function parseApiAddress(typed: string): ApiAddress {
  const text = typed.trim();
  if (text === '') return { reason: 'empty' };
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${isLoopback(text) ? 'http' : 'https'}://${text}`);
  if (url === null || url.hostname === '') return { reason: 'no-address' };
  if (url.username !== '' || url.password !== '') return { reason: 'with-login' };
  if (url.protocol === 'https:') return { origin: url.origin };
  if (url.protocol === 'http:' && loopback.has(url.hostname)) return { origin: url.origin };
  return { reason: 'not-https' };
}

function isLoopback(text: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(text);
}
