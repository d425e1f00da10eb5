import type { AllConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import type { PanelContext } from '../panel/control/panel-context.ts';
import { workspaceQuery } from '../queries/workspace-query.ts';
import { wait } from '../session/wait.ts';
import { storedSwitches } from './stored-switches.ts';

/** A server that doesn't say holds up the first ticket no longer than this. */
const longestWaitMs = 1500;

export interface Switches {
  /** Calls back once it is known what is on: at once but for the first ticket after pairing. */
  readonly whenKnown: (act: () => void) => void;
  /** Asks the API again, at most once a minute. */
  readonly refresh: () => Promise<void>;
}

/** Keeps the panel's state true to what leads have switched. An API that is away changes nothing. */
export function followSwitches(context: PanelContext): Switches {
  function take(switches: AllConsoleSwitches): void {
    if (JSON.stringify(switches) === JSON.stringify(context.store.get().switches)) return;
    context.store.dispatch({ type: 'switches', switches });
  }

  async function refresh(): Promise<void> {
    const api = context.api();
    if (api === null) return;
    try {
      const { consoles } = await context.queries.fetchQuery(workspaceQuery(api));
      take(consoles);
      await storedSwitches.keep(consoles);
    } catch {
      // What was last said holds.
    }
  }

  const stored = storedSwitches.read().then((known) => { if (known !== null) take(known); }, () => undefined);
  return {
    refresh,
    whenKnown(act) {
      if (context.store.get().switches !== null) return act();
      const limit = new AbortController();
      const answered = stored.then(() => (context.store.get().switches === null ? refresh() : undefined));
      void Promise.race([answered, wait(longestWaitMs, limit.signal)]).then(() => {
        limit.abort();
        act();
      });
    },
  };
}
