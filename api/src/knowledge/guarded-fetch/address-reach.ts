import ipaddr from 'ipaddr.js';

/** `private` may be read when the lead named the host; `never` holds nothing that anybody should read: link-local, metadata, multicast, translation and reserved ranges. */
export type AddressReach = 'public' | 'private' | 'never';

const nameable: ReadonlySet<string> = new Set(['loopback', 'private', 'carrierGradeNat', 'uniqueLocal']);
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');
/** Where clouds keep the credentials of a machine, outside the link-local range: Amazon's over IPv6, Alibaba's, Google's over IPv6. */
const metadata: ReadonlySet<string> = new Set(['fd00:ec2::254', '100.100.100.200', 'fd20:ce::254'].map((address) => ipaddr.parse(address).toString()));

/** Where an address as the resolver or a URL gives it leads, judged by the registries of RFC 6890 and its successors. */
export function addressReach(address: string): AddressReach {
  if (!ipaddr.isValid(address)) return 'never';
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (nameable.has(range)) return metadata.has(parsed.toString()) ? 'never' : 'private';
  if (range !== 'unicast') return 'never';
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast) ? 'public' : 'never';
}
