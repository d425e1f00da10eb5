import type { ApiDescription, RecordSystem, RecordWrite } from '../queries/records.ts';

type Mapping = RecordWrite['mapping'];
export type KeyFrom = Mapping['keys'][string]['from'];
export interface KeyDraft { readonly from: KeyFrom; readonly mask: string }
export interface FieldDraft { readonly label: string; readonly at: string; readonly format: 'text' | 'date' | 'money'; readonly currency: string; readonly minorUnits: boolean; readonly words: string }

/** A system as its form holds it: every field a text, so that half a thought can stand there. */
export interface SystemDraft {
  readonly id?: string | undefined;
  readonly name: string;
  readonly baseUrl: string;
  readonly path: string;
  readonly title: string;
  readonly keys: Readonly<Record<string, KeyDraft>>;
  readonly headerName: string;
  readonly headerPrefix: string;
  /** Empty: the stored one stays. */
  readonly secret: string;
  readonly hasSecret: boolean;
  readonly fields: readonly FieldDraft[];
  readonly isPublic: boolean;
  readonly owner: string;
  readonly intents: readonly string[];
  readonly enabled: boolean;
}

export const emptyField: FieldDraft = { label: '', at: '', format: 'text', currency: '', minorUnits: false, words: '' };
export const emptyDraft: SystemDraft = {
  name: '', baseUrl: '', path: '', title: '', keys: {}, headerName: '', headerPrefix: '', secret: '', hasSecret: false, fields: [emptyField], isPublic: false, owner: '', intents: [], enabled: true,
};

/** The keys that a path asks for, in order. */
export const keysOf = (path: string): string[] => [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!))];

/** A stored system as its form shows it. */
export function toDraft({ id, name, enabled, hasSecret, mapping }: RecordSystem): SystemDraft {
  return {
    id, name, enabled, hasSecret, secret: '', baseUrl: mapping.baseUrl, path: mapping.path, title: mapping.title, headerName: mapping.header?.name ?? '', headerPrefix: mapping.header?.prefix ?? '',
    keys: Object.fromEntries(Object.entries(mapping.keys).map(([key, { from, mask }]) => [key, { from, mask: mask ?? '' }])),
    fields: mapping.fields.map(({ label, at, format, currency, minorUnits, words }) => ({ label, at, format, currency: currency ?? '', minorUnits, words: Object.entries(words ?? {}).map(([theirs, ours]) => `${theirs} = ${ours}`).join('; ') })),
    isPublic: mapping.visibility === 'public', owner: mapping.owner ?? '', intents: mapping.intents,
  };
}

/** What the form says as a mapping; the server judges it. */
export function toMapping(draft: SystemDraft): Mapping {
  const { headerName, headerPrefix, owner } = draft;
  return {
    baseUrl: draft.baseUrl.trim(), path: draft.path.trim(), title: draft.title.trim() || draft.name.trim(),
    keys: Object.fromEntries(keysOf(draft.path).map((key) => {
      const { from, mask } = draft.keys[key] ?? { from: 'order' as const, mask: '' };
      return [key, { from, ...(mask.trim() && { mask: mask.trim() }) }];
    })),
    ...(headerName.trim() && { header: { name: headerName.trim(), prefix: headerPrefix.trim() } }),
    fields: draft.fields.filter(({ label, at }) => label.trim() || at.trim()).map(({ label, at, format, currency, minorUnits, words }) => ({
      label: label.trim(), at: at.trim(), format, ...(format === 'money' && { currency: currency.trim(), minorUnits }), ...(words.trim() && { words: readWords(words) }),
    })),
    visibility: draft.isPublic ? 'public' : 'internal', ...(owner.trim() && { owner: owner.trim() }), intents: [...draft.intents],
  };
}

/** One operation of an API document in the form: its keys, its header, and its first fields. */
export function withOperation(draft: SystemDraft, { title, baseUrls }: ApiDescription, { path, keys, header, fields }: ApiDescription['operations'][number]): SystemDraft {
  const owner = fields.find(({ at }) => /e-?mail$/i.test(at))?.at ?? draft.owner;
  const said = fields.filter(({ at }) => at !== owner);
  const guess = (name: string): KeyFrom => (/mail/i.test(name) ? 'requester-email' : /track|shipment|parcel/i.test(name) ? 'tracking' : /invoice/i.test(name) ? 'invoice' : /account|customer/i.test(name) ? 'account' : 'order');
  return {
    ...draft, name: draft.name || title, baseUrl: baseUrls[0] ?? draft.baseUrl, path, headerName: header?.name ?? '', headerPrefix: header?.prefix ?? '',
    keys: Object.fromEntries(keys.map(({ name }) => [name, { from: guess(name), mask: '' }])),
    fields: said.length === 0 ? [emptyField] : said.slice(0, 6).map((field) => ({ ...emptyField, ...field })), owner,
  };
}

function readWords(words: string): Record<string, string> {
  return Object.fromEntries(words.split(/[;\n]/).flatMap((pair) => {
    const [theirs = '', ...ours] = pair.split('=');
    return theirs.trim() && ours.join('=').trim() ? [[theirs.trim(), ours.join('=').trim()]] : [];
  }));
}
