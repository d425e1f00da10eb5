import { entity } from '@countersign/shared/assist/triage';
import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { AppError } from '@countersign/shared/errors';
import type { IntentInput } from '../routes/contracts/taxonomy.ts';

const types: readonly string[] = entity.shape.type.options;

/** Refuses, with `INVALID_INPUT` and the place, a routing that looks for something that no ticket can name: neither a kind of entity nor one of the workspace's patterns. */
export function checkRouting(intents: readonly IntentInput[], patterns: readonly EntityPattern[]): void {
  const known = new Set([...types, ...patterns.map(({ name }) => name.toLowerCase())]);
  intents.forEach(({ label, routing }, at) => {
    const lost = routing.where?.find(({ entity: sought }) => !known.has(sought.toLowerCase()));
    if (lost !== undefined) throw new AppError('INVALID_INPUT', `The routing of “${label}” looks for “${lost.entity}”, which is neither a kind of detail nor a pattern of yours.`, { path: `intents.${at}.routing.where` });
  });
}
