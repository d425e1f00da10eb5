import type { LostField } from '../../consoles/console.ts';
import type { TicketView } from './panel-state.ts';

/** A field the page or its API would not give. `isCovered`: the API gave it, so that the draft misses nothing. */
export interface Lost extends LostField {
  readonly view?: string;
  readonly isCovered: boolean;
}

const ofTheReply: readonly LostField['field'][] = ['reply box', 'audience', 'tool row', 'send button'];

/** What can't be read of the page now, each field once a view: a reply box that came later is no longer lost. */
export function lostFields({ lost, missing, composer, from }: Pick<TicketView, 'lost' | 'missing' | 'composer' | 'from'>): readonly Lost[] {
  if (from === 'pasted') return [];
  const all: Lost[] = [
    ...missing.map(({ field, view, selector }) => ({ field, view, selector, isCovered: from === 'api' && !ofTheReply.includes(field) })),
    ...lost.filter(({ field }) => !missing.some((hook) => hook.field === field && from === 'page')).map((one) => ({ ...one, isCovered: false })),
  ];
  const standing = all.filter(({ field }) => field !== 'reply box' || composer?.present !== true);
  return [...new Map(standing.map((one) => [`${one.field} ${one.view ?? ''}`, one])).values()];
}
