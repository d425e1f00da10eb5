import { visibility } from '@countersign/shared/ticket/message';
import { z } from 'zod';

const address = z.url({ protocol: /^https?$/, error: 'has to be an address that begins with https://' }).max(2_000);

/** Pages by their sitemap, by a list of addresses, or both; `paths` keeps those whose path begins so. */
export const websiteSettings = z.strictObject({
  sitemap: address.optional(),
  urls: z.array(address).max(2_000).default([]),
  paths: z.array(z.string().startsWith('/').max(500)).max(50).default([]),
  mostPages: z.number().int().min(1).max(10_000).default(2_000),
  visibility: visibility.default('public'),
  brand: z.string().trim().min(1).max(100).optional(),
  /** Hosts in your own network that may be read, each with its port where it is not the usual one. */
  allowedHosts: z.array(z.string().trim().min(1).max(255)).max(20).default([]),
}).refine(({ sitemap, urls }) => sitemap !== undefined || urls.length > 0, { error: 'name a sitemap or at least one address', path: ['sitemap'] });

export type WebsiteSettings = z.infer<typeof websiteSettings>;
