import type { Landing } from './compare-landing.ts';
import type { Engine } from './engines/engine.ts';
import { strategies } from './engines/strategies.ts';
import type { PreparedDraft } from './whole-draft.ts';
import { tryStrategy } from './try-strategy.ts';
import { waitForChange } from './wait-for-change.ts';

const longestWaitMs = 300;
/** An editor that took a paste may be slow to show it; a second way before that would make it two drafts. */
const longestWaitOnceTakenMs = 1000;

/** One way after the other, a further one only while nothing has landed at all. `look` says what stands there now. */
export async function landDraft(element: HTMLElement, engine: Engine, draft: PreparedDraft, look: () => Landing): Promise<Landing> {
  for (const strategy of strategies[engine]) {
    const wasTaken = await tryStrategy(strategy, engine, element, draft);
    await waitForChange(element, () => look().state === 'whole', longestWaitMs);
    if (wasTaken && look().state === 'nothing') await waitForChange(element, () => look().state !== 'nothing', longestWaitOnceTakenMs - longestWaitMs);
    if (look().state !== 'nothing') break;
  }
  return look();
}
