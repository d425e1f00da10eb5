import { rule, type Rule } from '@countersign/shared/policy/rule';

/** A rule while it is written: fields may be empty or unfinished. */
export interface RuleDraft extends Omit<Rule, 'detector'> {
  readonly detector: { readonly type: string } & Readonly<Record<string, unknown>>;
}

/** A rule nobody has written yet. */
export const emptyDraft: RuleDraft = {
  id: '', clause: '', severity: 'warn', scope: rule.shape.scope.parse(undefined), detector: { type: 'phrase', phrases: [] }, suggestion: '', examples: { match: [''], clear: [''] },
};

/** What is written, as a rule; or the fields that still need something, each with a word. */
export function finishDraft(draft: RuleDraft): { readonly rule: Rule; readonly faults?: never } | { readonly rule?: never; readonly faults: readonly { readonly path: string; readonly message: string }[] } {
  const clean = (list: readonly string[]) => list.map((line) => line.trim()).filter((line) => line !== '');
  const scope = Object.fromEntries(Object.entries(draft.scope).map(([field, list]) => [field, clean(list)]));
  const written = { ...draft, id: draft.id || idOf(draft.clause), clause: draft.clause.trim(), suggestion: draft.suggestion.trim(), scope, detector: cleanDetector(draft.detector), examples: { match: clean(draft.examples.match), clear: clean(draft.examples.clear) } };
  const parsed = rule.safeParse(written);
  return parsed.success ? { rule: parsed.data } : { faults: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
}

/** `Refunds above €50 are approved by a lead` as an id: `refunds-above-50-are-approved`. */
export function idOf(clause: string): string {
  const words = clause.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 5).join('-').slice(0, 60);
}

/** Lines without words go, and a group of fields in which nothing is set. */
function cleanDetector(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    if (Array.isArray(value)) return [[name, value.map((line) => String(line).trim()).filter((line) => line !== '')]];
    if (typeof value === 'object' && value !== null) {
      const inner = cleanDetector(value as Record<string, unknown>);
      const isEmpty = Object.values(inner).every((one) => Array.isArray(one) && one.length === 0);
      // A currency alone limits nothing.
      return isEmpty || (name === 'limit' && inner['amount'] === undefined) ? [] : [[name, inner]];
    }
    return value === '' || value === undefined || value === null ? [] : [[name, value]];
  }));
}
