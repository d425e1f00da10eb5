import { handoverRules } from '@countersign/shared/assist/handover-rules';
import type { TriageSettings } from '@countersign/shared/assist/triage-settings';
import { AppError } from '@countersign/shared/errors';

/** Refuses, with `INVALID_INPUT` and the place, a number of a hand-over rule that lies outside what the rule can mean. */
export function requireRuleValue({ handover }: Pick<TriageSettings, 'handover'>): void {
  for (const { id, title, parameter } of handoverRules) {
    const value = handover[id]?.value;
    if (parameter === undefined || value === undefined) continue;
    if (value < parameter.least || value > parameter.most) throw new AppError('INVALID_INPUT', `“${title}” takes a number from ${parameter.least} to ${parameter.most}.`, { path: `settings.handover.${id}.value` });
    if (parameter.step >= 1 && !Number.isInteger(value)) throw new AppError('INVALID_INPUT', `“${title}” takes a whole number.`, { path: `settings.handover.${id}.value` });
  }
}
