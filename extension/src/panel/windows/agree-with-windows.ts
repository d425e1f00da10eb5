import { uuidv7 } from '@countersign/shared/ids';
import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelContext } from '../control/panel-context.ts';
import type { TicketView } from '../state/panel-state.ts';
import { shownView } from '../state/reduce-panel.ts';
import { sharedPart, threadOf, type SharedPart } from './shared-view.ts';
import { sharedViews } from './shared-views.ts';

/** A run of another window counts as under way for so long after its last sign of life. */
const aliveMs = 3000;
const signEveryMs = 1000;

export interface Windows {
  /**
   * Whether this panel is to make the draft for a view: `ours`, `theirs` while another window makes it (ask again then),
   * or `taken` when another window's draft was taken over.
   */
  readonly claim: (view: TicketView) => Promise<'ours' | 'theirs' | 'taken'>;
  readonly stop: () => void;
}

/** Keeps two windows on the same ticket in agreement: one draft for both, and what is decided in one shows in the other. */
export function agreeWithWindows(context: PanelContext): Windows {
  const owner = uuidv7();
  const known = new Map<string, SharedPart>();
  let signedAt = 0;

  function publish(): void {
    const view = shownView(context.store.get());
    // What was drafted for an older turn is nobody else's business.
    if (view?.run == null || view.newer !== null) return;
    const name = formatTicketKey(view.key);
    const part = sharedPart(view);
    const isOpen = view.run.phase === 'open';
    if (isOpen && context.now() - signedAt < signEveryMs) return;
    if (!isOpen && (view.run.phase === 'failed' || isSame(known.get(name), part))) return;
    signedAt = isOpen ? context.now() : 0;
    if (!isOpen) known.set(name, part);
    // Without room in the browser's memory the windows go their own ways.
    void sharedViews.keep(view.key, { thread: threadOf(view.ticket), owner, at: context.now(), part: isOpen ? null : part }).catch(() => undefined);
  }

  function take(view: TicketView, part: SharedPart): void {
    known.set(formatTicketKey(view.key), part);
    context.store.dispatch({ type: 'shared', key: view.key, part });
  }

  const stopPublishing = context.store.subscribe(publish);
  const stopHearing = sharedViews.watch((name, { owner: from, thread, part }) => {
    const view = context.store.get().views[name];
    if (from === owner || part === null || view === undefined || threadOf(view.ticket) !== thread) return;
    take(view, part);
  });

  return {
    async claim(view) {
      const shared = await sharedViews.recall(view.key).catch((): null => null);
      if (shared === null || shared.thread !== threadOf(view.ticket)) return 'ours';
      if (shared.part === null) return shared.owner !== owner && context.now() - shared.at < aliveMs ? 'theirs' : 'ours';
      if (shared.part.run === null || shared.part.run.phase === 'stopped') return 'ours';
      take(view, shared.part);
      return 'taken';
    },
    stop() {
      stopPublishing();
      stopHearing();
    },
  };
}

function isSame(one: SharedPart | undefined, other: SharedPart): boolean {
  return one !== undefined && one.run === other.run && one.decisions === other.decisions && one.corrections === other.corrections && one.sent === other.sent;
}
