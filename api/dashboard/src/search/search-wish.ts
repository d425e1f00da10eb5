import type { SearchWish } from '../queries/search.ts';

const visibilities = ['public', 'internal'] as const;
const kinds = ['article', 'macro', 'file', 'ticket'] as const;

/** The search that an address names. */
export function readWish(search: string): SearchWish {
  const parameters = new URLSearchParams(search);
  const visibility = visibilities.find((one) => one === parameters.get('visibility'));
  const kind = kinds.find((one) => one === parameters.get('kind'));
  const language = parameters.get('language');
  const sourceId = parameters.get('source');
  return {
    text: parameters.get('text') ?? '', as: parameters.get('as') === 'ticket' ? 'ticket' : 'question',
    ...(visibility && { visibility }), ...(kind && { kind }), ...(language && { language }), ...(sourceId && { sourceId }),
  };
}

/** The address that names a search. */
export function wishToAddress({ text, as, visibility, kind, language, sourceId }: { readonly [Name in keyof SearchWish]: SearchWish[Name] | undefined }): string {
  const parameters = new URLSearchParams(Object.entries({ text, as: as === 'ticket' ? as : '', visibility, kind, language, source: sourceId }).filter((entry): entry is [string, string] => Boolean(entry[1])));
  return `/search${parameters.size > 0 ? `?${parameters}` : ''}`;
}
