import { z } from 'zod';
import { consoleName } from '../ticket/ticket-key.ts';

/** One hook of a console's page that a browser did not find. It names no ticket and holds none of its words. */
export const adapterReport = z.strictObject({
  console: consoleName,
  /** The part of the page the hook belongs in ("conversation", "composer"). */
  view: z.string().min(1).max(60),
  selector: z.string().min(1).max(400),
  /** What of the ticket is lost without it ("reply box"). */
  field: z.string().min(1).max(40),
  /** How many elements answered to the selector. */
  count: z.number().int().min(0).max(100_000),
  extensionVersion: z.string().regex(/^[\w.+-]{1,32}$/),
  at: z.iso.datetime(),
});
export type AdapterReport = z.infer<typeof adapterReport>;
