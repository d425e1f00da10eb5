import type { DocumentsWish } from '../queries/documents.ts';

const choices = { visibility: ['public', 'internal'], state: ['current', 'expired', 'removed'], privacy: ['found', 'none'], sort: ['title', 'updated', 'imported'] } as const;

/** The list that an address names. */
export function readDocumentsWish(search: string): DocumentsWish {
  const parameters = new URLSearchParams(search);
  const words = Object.fromEntries((['q', 'source', 'language'] as const).flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : [])));
  const chosen = Object.fromEntries(Object.entries(choices).flatMap(([name, allowed]) => (allowed.some((one) => one === parameters.get(name)) ? [[name, parameters.get(name)]] : [])));
  const page = Number(parameters.get('page') ?? 0);
  return { ...words, ...chosen, ...(Number.isInteger(page) && page > 0 ? { page } : {}) } as DocumentsWish;
}

/** The address that names a list. */
export function documentsAddress(wish: { readonly [Name in keyof DocumentsWish]?: DocumentsWish[Name] | undefined }): string {
  const parameters = new URLSearchParams(Object.entries(wish).filter((entry) => Boolean(entry[1])).map(([name, value]) => [name, String(value)]));
  return `/documents${parameters.size > 0 ? `?${parameters}` : ''}`;
}
