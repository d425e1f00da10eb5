const IMAGE = /!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>/gi;
const MARKDOWN_LINK = /\[([^\][]*)\]\(\s*<?([^)\s>]*)>?[^)]*\)/g;
const ANCHOR = /<\/?a\b[^>]*>|<\/?(?:script|iframe|object|embed|form|svg|style|link|meta)\b[^>]*>?/gi;
const ADDRESS = /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"'“”]+|\b(?:javascript|data|vbscript):\S+/gi;

/** Hosts that a draft may link to: the workspace's own list and the hosts of the sources it cites. */
export function allowedHosts(linkHosts: readonly string[], urls: readonly (string | undefined)[]): Set<string> {
  return new Set([...linkHosts.map((host) => host.toLowerCase().replace(/^\*\./, '')), ...urls.flatMap((url) => hostOf(url ?? '') ?? [])]);
}

/** A sentence without images, tags that load or run something, and links to hosts that are not allowed; a link's words stay. */
export function safeLinks(text: string, hosts: ReadonlySet<string>): string {
  const isAllowed = (address: string): boolean => {
    const host = hostOf(/^www\./i.test(address) ? `https://${address}` : address);
    return host !== undefined && [...hosts].some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
  };
  const safe = text
    .replace(IMAGE, '')
    .replace(MARKDOWN_LINK, (_whole, words: string, address: string) => (isAllowed(address) && words !== address ? `${words} (${address})` : words))
    .replace(ANCHOR, '')
    .replace(ADDRESS, (address) => {
      const end = /[.,;:!?]+$/.exec(address)?.[0] ?? '';
      return isAllowed(address.slice(0, address.length - end.length)) ? address : end;
    });
  return safe === text ? text : safe.replace(/\(\s*\)?(?=\s|$)/g, '').replace(/[^\S\n]{2,}/g, ' ').replace(/ +([.,;:!?])/g, '$1').trim();
}

function hostOf(address: string): string | undefined {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) && url.username === '' ? url.hostname.toLowerCase() : undefined;
  } catch {
    // Not an address a browser would follow.
    return undefined;
  }
}
