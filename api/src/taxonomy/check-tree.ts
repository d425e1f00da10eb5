import { AppError } from '@countersign/shared/errors';
import type { IntentInput } from '../routes/contracts/taxonomy.ts';

const MOST_LEVELS = 3;

/** Refuses, with `INVALID_INPUT` and the place, an intent that is named twice, a parent that is not there, a circle, and more than three levels. */
export function checkTree(intents: readonly IntentInput[]): void {
  const parents = new Map<string, string | null>();
  intents.forEach(({ id, parentId }, at) => {
    if (parents.has(id)) throw refusal(at, 'id', `“${id}” is there twice.`);
    if (id === 'unknown') throw refusal(at, 'id', '“unknown” is what a ticket without an intent is called.');
    parents.set(id, parentId);
  });
  intents.forEach(({ parentId }, at) => {
    let levels = 1;
    for (let above = parentId; above !== null; above = parents.get(above) ?? null) {
      if (!parents.has(above)) throw refusal(at, 'parentId', `There is no intent “${above}”.`);
      levels += 1;
      if (levels > MOST_LEVELS) throw refusal(at, 'parentId', `Intents have ${MOST_LEVELS} levels at most.`);
    }
  });
}

function refusal(at: number, field: string, message: string): AppError {
  return new AppError('INVALID_INPUT', message, { path: `intents.${at}.${field}` });
}
