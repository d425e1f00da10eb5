import { orgHost } from './org-host.ts';

/** The API host of the organisation whose address an agent entered, of its console or of its own domain; `null` for anything else. */
export function parseOrgAddress(entered: string): string | null {
  const text = entered.trim().toLowerCase();
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname, port } = new URL(address);
  if (port !== '') return null;
  return orgHost(hostname.replace(/\.my\.salesforce\.com$/, '.lightning.force.com')) ?? null;
}
