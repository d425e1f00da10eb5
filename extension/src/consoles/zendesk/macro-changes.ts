import { asRecords, asText } from '../../page/read-shape.ts';
import type { MacroChange } from '../console-macros.ts';

type Ticket = Readonly<Record<string, unknown>>;

const words = ['status', 'priority', 'type', 'subject'] as const;
const people = [['assignee_id', 'assignee'], ['group_id', 'group']] as const;

/** The fields of a ticket that would be other ones after a macro. Fields that the answer doesn't name stay as they are. */
export function macroChanges(before: Ticket, after: Ticket): MacroChange[] {
  const isOther = (name: string): boolean => name in after && JSON.stringify(after[name] ?? null) !== JSON.stringify(before[name] ?? null);
  const changes: MacroChange[] = words.filter(isOther).map((field) => ({ field, to: asText(after[field]) ?? null }));
  const tags = (ticket: Ticket): string[] => (Array.isArray(ticket['tags']) ? [...(ticket['tags'] as string[])].sort() : []);
  if ('tags' in after && tags(after).join() !== tags(before).join()) changes.push({ field: 'tags', to: tags(after).join(', ') || null });
  for (const [name, field] of people) if (isOther(name)) changes.push({ field, to: null });
  if (isOtherwiseFilled(before, after)) changes.push({ field: 'other', to: null });
  return changes;
}

function isOtherwiseFilled(before: Ticket, after: Ticket): boolean {
  const known = new Map(asRecords(before['custom_fields'] ?? []).map(({ id, value }) => [String(id), JSON.stringify(value ?? null)]));
  return asRecords(after['custom_fields'] ?? []).some(({ id, value }) => (known.get(String(id)) ?? 'null') !== JSON.stringify(value ?? null));
}
