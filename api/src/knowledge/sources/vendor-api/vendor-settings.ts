import { z } from 'zod';

/** The address of a vendor's account as a lead writes it: `acme.zendesk.com`, or a whole address of which the host counts. */
export const vendorAddress = z.string().trim().min(1).max(300)
  .transform((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`))
  .refine((text) => {
    const url = URL.parse(text);
    return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  }, 'Enter a host, such as acme.example.com')
  .transform((text) => new URL(text).origin);

/** Goes into a header, so it is one line of plain signs. */
export const vendorToken = z.string().trim().min(1).max(4_000).regex(/^[\x21-\x7e]+$/, 'Enter it without spaces');

/** What every source behind a vendor's API is set by, besides its token. */
export const vendorSettings = {
  brand: z.string().trim().max(100).optional().meta({ title: 'Brand', description: 'Marks what comes from here as this brand’s. Empty: all brands.' }),
  allowPrivateHost: z.boolean().default(false).meta({ title: 'In our own network', description: 'Reads the address even where it leads into a private network.' }),
};

/** Ids as they stand in the vendor's addresses. */
export const idList = z.array(z.string().trim().regex(/^\d{1,20}$/, 'Enter numbers alone')).max(200).default([]);
export const localeList = z.array(z.string().trim().toLowerCase().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/, 'Enter a language, such as en-us')).max(60).default([]);
