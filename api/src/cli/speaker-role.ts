import { z } from 'zod';

const roles = { customer: 'customer', user: 'customer', agent: 'agent', assistant: 'agent', system: 'system' } as const;
const names = Object.keys(roles) as (keyof typeof roles)[];

/** What a file calls who speaks, as the role that is to us. */
export const speakerRole = z.string().transform((name) => name.trim().toLowerCase()).pipe(z.enum(names, { error: () => `must be one of ${names.join(', ')}` })).transform((name) => roles[name]);
