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
}

export const emptyIntent: IntentDraft = { id: '', label: '', description: '', parentId: '', asksFor: '', handover: '', macroId: '', tags: '', priority: '', team: '' };

export function toDraft({ id, label, description, parentId, asksFor, handover, routing }: Intent): IntentDraft {
  return {
    id, label, description, parentId: parentId ?? '', asksFor: asksFor.join('\n'), handover: handover ?? '',
    macroId: routing.macroId ?? '', tags: (routing.tags ?? []).join(', '), priority: routing.priority ?? '', team: routing.team ?? '',
  };
}

export function toInput(draft: IntentDraft): IntentInput {
  const tags = parts(draft.tags, /[,\n]/);
  return {
    id: draft.id, label: draft.label.trim(), description: draft.description.trim(), parentId: draft.parentId || null, asksFor: parts(draft.asksFor, /\n/), handover: draft.handover.trim() || null,
    routing: { ...(draft.macroId && { macroId: draft.macroId }), ...(tags.length > 0 && { tags }), ...(draft.priority && { priority: draft.priority }), ...(draft.team.trim() && { team: draft.team.trim() }) },
  };
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
