const IMAGE = /!\[[^\]]{0,500}\]\([^)]{0,2000}\)|<img\b[^>]{0,4000}>/gi;
const MARKDOWN_LINK = /\[([^\][]*)\]\(\s{0,9}<?([^)\s>]{0,2000})(?:[\s>][^)]{0,500})?\)/g;
const ANCHOR = /<\/?a\b[^>]{0,4000}>|<\/?(?:script|iframe|object|embed|form|svg|style|link|meta)\b[^>]{0,4000}>?/gi;
const ADDRESS = /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"'“”]+|\b(?:javascript|data|vbscript):\S+|(?<=\()\/\/[^\s<>"'“”]+/gi;

/** "shop.example/pay" without a scheme, which mail programs turn into links, and mail addresses. */
const BARE = /(?<![\p{L}\p{N}@./-])(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.){1,6}(?:(?:com|net|org|io|co|de|info|biz|ru|cn|xyz|uk|fr|es|nl|eu|ch|pt|COM|NET|ORG|IO|RU|XYZ)(?![\p{L}\p{N}@-])|(?:top|app|dev|me|link|click|shop|site|online|support|it|us|be|at|ly|gl|to|test|example)(?![\p{L}\p{N}@-]))(?:[/?#][^\s<>"'“”]{0,2000})?/gu;
const MAIL = /[^\s@<>()"“”,;:]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/giu;

/** Hosts that a draft may link to: the workspace's own list and the hosts of the sources it cites. */
export function allowedHosts(linkHosts: readonly string[], urls: readonly (string | undefined)[]): Set<string> {
  return new Set([...linkHosts.map((host) => host.toLowerCase().replace(/^\*\./, '')), ...urls.flatMap((url) => hostOf(url ?? '') ?? [])]);
}

/**
 * A sentence without images, tags that load or run something, and links to hosts that are not allowed; a link's words stay.
 * A mail address stays where its host is allowed or `known` (the sources, the requester's own address) holds it.
 */
export function safeLinks(text: string, hosts: ReadonlySet<string>, known = ''): string {
  const isAllowed = (address: string): boolean => {
    const host = hostOf(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    return host !== undefined && [...hosts].some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
  };
  const safe = text
    .replace(IMAGE, '')
    .replace(MARKDOWN_LINK, (_whole, words: string, address: string) => (isAllowed(address) && words !== address ? `${words} (${address})` : words))
    .replace(ANCHOR, '')
    .replace(ADDRESS, (address) => {
      const end = /[.,;:!?]+$/.exec(address)?.[0] ?? '';
      return isAllowed(address.slice(0, address.length - end.length)) ? address : end;
    })
    .replace(MAIL, (address) => (isAllowed(address.slice(address.indexOf('@') + 1)) || known.toLowerCase().includes(address.toLowerCase()) ? address : ''))
    .replace(BARE, (address) => {
      const end = /[.,;:!?]+$/.exec(address)?.[0] ?? '';
      const bare = address.slice(0, address.length - end.length);
      return isAllowed(bare) || known.toLowerCase().includes(bare.toLowerCase()) ? address : end;
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
