import { z } from 'zod';
import { compileMask } from './compile-mask.ts';
import { pathKeys } from './path-keys.ts';

const pointer = z.string().max(300).regex(/^(?:\/[^/]*)+$/, 'A place in the answer begins with a slash: /status or /carrier/name.');
const keyName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/, 'A key’s name is letters, digits and underscores.');

/** Where the value of a key comes from. `mask` narrows it: `#` is a digit, `@` a letter, `*` one to 24 letters or digits, the rest stands for itself. */
export const keySource = z.strictObject({
  from: z.enum(['order', 'invoice', 'tracking', 'account', 'requester-email', 'text']),
  mask: z.string().min(1).max(60).optional(),
}).refine(({ from, mask }) => from !== 'text' || mask !== undefined, { path: ['mask'], message: 'A key from the customer’s words needs a mask such as SUB-####.' })
  .refine(({ mask }) => mask === undefined || compileMask(mask) !== undefined, { path: ['mask'], message: 'A mask needs three characters, one of them #, @ or *, and at most two stars.' });
export type KeySource = z.infer<typeof keySource>;

/** One field of the answer that becomes a line. `words` replaces values of the system by the team’s own (`SHIPPED` by “on its way”). */
export const recordField = z.strictObject({
  label: z.string().trim().min(1).max(60).regex(/^[^.:;\r\n]+$/, 'A label has no full stop and no colon.'),
  at: pointer,
  format: z.enum(['text', 'date', 'money']).default('text'),
  /** An ISO 4217 code, or the place of one in the answer. */
  currency: z.union([z.string().regex(/^[A-Z]{3}$/), pointer]).optional(),
  /** The amount is in cents or the like. */
  minorUnits: z.boolean().default(false),
  words: z.record(z.string().max(100), z.string().trim().min(1).max(200)).optional(),
}).refine(({ format, currency }) => format !== 'money' || currency !== undefined, { path: ['currency'], message: 'An amount needs its currency: EUR, or its place in the answer.' });
export type RecordField = z.infer<typeof recordField>;

/** How one system is asked about a ticket by HTTP GET, and which fields of its answer may be cited. */
export const recordMapping = z.strictObject({
  baseUrl: z.string().max(500).refine(isBase, 'Enter an http or https address without a name, a password, a question mark or a hash.'),
  /** `/orders/{orderNumber}` or `/accounts?email={email}`. */
  path: z.string().min(1).max(500).regex(/^\/[^\s#\\]*$/, 'A path begins with a slash and has no spaces.').refine((path) => !/(?:^|[/=])\.{1,2}(?:[/?&]|$)|\/\//.test(path), 'A path has no empty step and none of dots.'),
  keys: z.record(keyName, keySource),
  /** The header that carries the secret; the secret itself is stored apart, sealed. */
  header: z.strictObject({
    name: z.string().max(60).regex(/^[A-Za-z0-9-]+$/, 'A header’s name is letters, digits and hyphens.').refine((name) => !hopByHop.has(name.toLowerCase()), 'This header belongs to the connection.'),
    prefix: z.string().max(20).regex(/^[A-Za-z]*$/, 'A prefix is one word, such as Bearer.').default(''),
  }).optional(),
  /** Shown as the source’s title; `{orderNumber}` is filled in. */
  title: z.string().trim().min(1).max(100),
  fields: z.array(recordField).min(1).max(12),
  visibility: z.enum(['public', 'internal']).default('internal'),
  /** Where the answer names the e-mail address it belongs to; another requester’s record is not used. */
  owner: pointer.optional(),
  /** The system is asked only about these; empty is every intent. */
  intents: z.array(z.string().max(100)).max(50).default([]),
  cacheSeconds: z.literal(0).default(0),
}).superRefine((mapping, context) => {
  const used = pathKeys(mapping.path);
  for (const name of used) if (!Object.hasOwn(mapping.keys, name)) context.addIssue({ code: 'custom', path: ['path'], message: `The path asks for {${name}}, and no key has that name.` });
  for (const name of Object.keys(mapping.keys)) if (!used.includes(name)) context.addIssue({ code: 'custom', path: ['keys', name], message: 'The path doesn’t use this key.' });
  if (used.length === 0) context.addIssue({ code: 'custom', path: ['path'], message: 'A path names at least one key: /orders/{orderNumber}.' });
  const isTheirs = mapping.owner !== undefined || Object.values(mapping.keys).some(({ from }) => from === 'requester-email');
  if (mapping.visibility === 'public' && !isTheirs) context.addIssue({ code: 'custom', path: ['owner'], message: 'Before customers may be told, name the field with the owner’s e-mail address, or ask by the requester’s address.' });
});
export type RecordMapping = z.infer<typeof recordMapping>;
export type RecordMappingInput = z.input<typeof recordMapping>;

const hopByHop = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'keep-alive', 'expect', 'proxy-authorization', 'proxy-connection', 'accept', 'accept-encoding', 'range']);

function isBase(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '' && !/[?#\s\\]/.test(address);
}
