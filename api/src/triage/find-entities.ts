import type { Entity } from '@countersign/shared/assist/triage';
import type { CompiledPattern } from './entities/compile-entity-pattern.ts';
import { bareOrder, entityRecognisers } from './entities/entity-recognisers.ts';
import { normaliseAmount } from './entities/normalise-amount.ts';
import { normaliseDate } from './entities/normalise-date.ts';
import { findCarrierNumbers } from './entities/find-tracking-numbers.ts';
import { findCodes } from './entities/find-codes.ts';

/** What helps to read a text: when it was written, its language, and what the workspace looks for besides. */
export interface EntityContext {
  readonly writtenAt?: string | undefined;
  readonly language?: string | undefined;
  readonly patterns?: readonly CompiledPattern[] | undefined;
  readonly findProducts?: ((text: string) => { readonly start: number; readonly end: number }[]) | undefined;
}

const MOST_CHARACTERS = 20_000;
const MOST_ENTITIES = 40;

/** What a message names: the first recogniser to claim a span keeps it, the workspace's own before the built-in. In order of appearance. */
export function findEntities(text: string, messageId: string, context: EntityContext = {}): Entity[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const taken: { start: number; end: number; entity: Entity }[] = [];
  const claim = (type: Entity['type'], start: number, end: number, more: Partial<Entity> = {}): void => {
    if (taken.some((other) => start < other.end && other.start < end)) return;
    taken.push({ start, end, entity: { type, value: read.slice(start, end), messageId, ...more } });
  };
  for (const pattern of context.patterns ?? []) for (const { start, end } of pattern.find(read)) claim('other', start, end, { name: pattern.name });
  for (const { start, end, carrier } of findCarrierNumbers(read)) claim('tracking', start, end, { name: carrier });
  for (const { type, pattern, languages } of entityRecognisers) {
    if (languages && !languages.includes(context.language ?? '')) continue;
    for (const match of read.matchAll(pattern)) {
      const value = (match.groups?.value ?? match[0]).trim();
      const start = match.index + match[0].lastIndexOf(value);
      claim(type, start, start + value.length, formOf(type, value, context));
    }
  }
  for (const { start, end } of context.findProducts?.(read) ?? []) claim('product', start, end);
  for (const { type, start, end } of findCodes(read)) claim(type, start, end);
  for (const { index, 0: value } of read.matchAll(bareOrder.pattern)) claim(bareOrder.type, index, index + value.length);
  const seen = new Set<string>();
  return taken
    .sort((one, other) => one.start - other.start)
    .map(({ entity }) => entity)
    .filter(({ type, value }) => !seen.has(`${type} ${value.toLowerCase()}`) && seen.add(`${type} ${value.toLowerCase()}`))
    .slice(0, MOST_ENTITIES);
}

function formOf(type: Entity['type'], value: string, { writtenAt }: EntityContext): Partial<Entity> {
  if (type !== 'amount' && type !== 'date') return {};
  const normalised = type === 'amount' ? normaliseAmount(value) : normaliseDate(value, writtenAt);
  return normalised === undefined ? {} : { normalised };
}
