import { z } from 'zod';

/** What every source of solved tickets is set by, besides the vendor’s own. */
export const solvedTicketsSettings = {
  consent: z.boolean().default(false).refine((agreed) => agreed, 'Solved tickets are read only once you agree to it').meta({
    title: 'Read what customers wrote', description: 'I agree: questions and replies are read. Personal details are masked before anything is stored.',
  }),
  days: z.number().int().min(1).max(730).default(90).meta({ title: 'Days back', description: 'Older tickets are let go at the next import.' }),
  most: z.number().int().min(1).max(20_000).default(1_000).meta({ title: 'Tickets at most' }),
};
