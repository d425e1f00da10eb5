import type { StoredRouting } from '@countersign/db/schema/intents';
import type { Entity, RoutingHints, Triage } from '@countersign/shared/assist/triage';

/** What a hint can be made of: the taxonomy's routing, and what replies in the workspace show. */
export interface RoutingKnowledge {
  readonly intents: ReadonlyMap<string, { readonly parentId: string | null; readonly routing: StoredRouting }>;
  readonly macros: ReadonlyMap<string, string>;
  /** Teams that sent replies, and macros that these rested on, by intent and language. */
  readonly shown: readonly { readonly intent: string; readonly language: string; readonly kind: 'team' | 'macro'; readonly value: string; readonly count: number }[];
}

/** What was done this often, and in this share of the cases, is worth suggesting. */
const fewest = 3;
const share = 0.5;

/** What the agent may set by hand: the taxonomy's word for what the ticket is about and what it names, else its parents', else what replies to tickets of this intent show, in its language first. `undefined` where there is nothing to say. */
export function suggestRouting({ intent, urgency, language, entities }: Pick<Triage, 'intent' | 'urgency' | 'language' | 'entities'>, knowledge: RoutingKnowledge): RoutingHints | undefined {
  const whole = inherited(intent, knowledge.intents);
  const met = (whole.where ?? []).filter(({ entity }) => entities.some((one) => isCalled(one, entity)));
  const said = met.reduce((one, { entity: _sought, tags, ...instead }) => ({ ...one, ...instead, tags: [...(one.tags ?? []), ...(tags ?? [])] }), whole);
  const macroId = said.macroId ?? mostShown(knowledge, 'macro', intent, language);
  const title = macroId === undefined ? undefined : knowledge.macros.get(macroId);
  const team = said.team ?? mostShown(knowledge, 'team', intent, language);
  const priority = urgency === 'high' && said.priority !== 'urgent' ? 'high' : (said.priority ?? (urgency === 'low' ? 'low' : undefined));
  const tags = [...new Set(said.tags)];
  if (title === undefined && team === undefined && priority === undefined && tags.length === 0) return undefined;
  return { ...(title === undefined ? {} : { macro: { id: macroId!, title } }), tags, ...(priority === undefined ? {} : { priority }), ...(team === undefined ? {} : { team }), ...(met.length === 0 ? {} : { because: [...new Map(met.map(({ entity }) => [entity.toLowerCase(), entity])).values()] }) };
}

function isCalled({ type, name }: Entity, sought: string): boolean {
  return type === sought || name?.toLowerCase() === sought.toLowerCase();
}

function inherited(intent: string, intents: RoutingKnowledge['intents']): StoredRouting {
  const own = intents.get(intent);
  if (own === undefined) return {};
  const above = own.parentId === null ? {} : inherited(own.parentId, intents);
  return { ...above, ...own.routing, where: [...(above.where ?? []), ...(own.routing.where ?? [])] };
}

function mostShown({ shown }: RoutingKnowledge, kind: 'team' | 'macro', intent: string, language: string): string | undefined {
  const of = shown.filter((row) => row.kind === kind && row.intent === intent);
  return clearest(of.filter((row) => row.language === language)) ?? clearest(of);
}

function clearest(rows: RoutingKnowledge['shown']): string | undefined {
  const counts = new Map<string, number>();
  for (const { value, count } of rows) counts.set(value, (counts.get(value) ?? 0) + count);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] >= fewest && best[1] >= share * all ? best[0] : undefined;
}
