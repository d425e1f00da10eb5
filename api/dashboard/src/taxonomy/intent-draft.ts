import type { Intent, IntentInput, Routing } from '../queries/taxonomy.ts';

/** An intent as the form holds it: lists as lines of text. */
export interface IntentDraft {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly parentId: string;
  readonly asksFor: string;
  readonly handover: string;
  readonly macroId: string;
  readonly tags: string;
  readonly priority: NonNullable<Routing['priority']> | '';
  readonly team: string;
  readonly where: readonly WhereDraft[];
}

/** What a routing changes where a ticket names a detail. */
export interface WhereDraft {
  readonly entity: string;
  readonly team: string;
  readonly tags: string;
  readonly priority: NonNullable<Routing['priority']> | '';
}

export const emptyIntent: IntentDraft = { id: '', label: '', description: '', parentId: '', asksFor: '', handover: '', macroId: '', tags: '', priority: '', team: '', where: [] };

export function toDraft({ id, label, description, parentId, asksFor, handover, routing }: Intent): IntentDraft {
  return {
    id, label, description, parentId: parentId ?? '', asksFor: asksFor.join('\n'), handover: handover ?? '',
    macroId: routing.macroId ?? '', ...toTargetDraft(routing), where: (routing.where ?? []).map((row) => ({ entity: row.entity, ...toTargetDraft(row) })),
  };
}

export function toInput(draft: IntentDraft): IntentInput {
  const where = draft.where.map((row) => ({ entity: row.entity, ...toTarget(row) })).filter((row) => row.entity !== '' && Object.keys(row).length > 1);
  return {
    id: draft.id, label: draft.label.trim(), description: draft.description.trim(), parentId: draft.parentId || null, asksFor: parts(draft.asksFor, /\n/), handover: draft.handover.trim() || null,
    routing: { ...(draft.macroId && { macroId: draft.macroId }), ...toTarget(draft), ...(where.length > 0 && { where }) },
  };
}

type Target = Pick<Routing, 'tags' | 'priority' | 'team'>;
type TargetDraft = Pick<WhereDraft, 'tags' | 'priority' | 'team'>;

function toTargetDraft({ tags, priority, team }: Target): TargetDraft {
  return { tags: (tags ?? []).join(', '), priority: priority ?? '', team: team ?? '' };
}

function toTarget({ tags, priority, team }: TargetDraft): Target {
  const named = parts(tags, /[,\n]/);
  return { ...(named.length > 0 && { tags: named }), ...(priority && { priority }), ...(team.trim() && { team: team.trim() }) };
}

/** A free id for a label: its words in lower case, joined by hyphens. */
export function idFor(label: string, taken: ReadonlySet<string>): string {
  const own = label.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').match(/[a-z0-9]+/g)?.join('-').slice(0, 50).replace(/-$/, '') || 'intent';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? own : `${own}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function parts(text: string, by: RegExp): string[] {
  return [...new Set(text.split(by).map((part) => part.trim()).filter((part) => part !== ''))];
}
