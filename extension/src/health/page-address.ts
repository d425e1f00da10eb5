import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';

const consoles: readonly (readonly [RegExp, ConsoleName])[] = [
  [/\.zendesk\.com$/, 'zendesk'],
  [/\.freshdesk\.com$/, 'freshdesk'],
  [/\.(?:force|salesforce|crmforce|salesforce-setup)\.(?:com|mil)$|\.sfcrmapps\.cn$/, 'salesforce'],
];

/** Console and host of the page around the panel, as the browser says it; a host of a customer's own is a Freshdesk; where no page is known the first console counts. */
export function pageAddress(ancestors: Iterable<string>): { readonly console: ConsoleName; readonly host: string } {
  const [origin] = ancestors;
  const host = origin !== undefined && URL.canParse(origin) ? new URL(origin).hostname : '';
  return { console: consoles.find(([pattern]) => pattern.test(host))?.[1] ?? (host === '' ? 'zendesk' : 'freshdesk'), host: host || 'pasted' };
}
