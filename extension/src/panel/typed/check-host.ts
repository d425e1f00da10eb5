import type { Rule } from '@countersign/shared/policy/rule';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { readerLocale } from '../words/reader-locale.ts';
import type { CheckAnswer, CheckOrder, CheckScope } from './check-messages.ts';

/** What a text is judged by. */
export interface CheckedBy {
  readonly rules: readonly Rule[];
  readonly scope: CheckScope;
  readonly ticket: Ticket | null;
}

/** Local checks in their own thread, so that typing never waits for them. */
export interface CheckHost {
  /** Resolves with the answer, or `null` when newer text was handed over meanwhile. */
  readonly check: (text: string, by: CheckedBy) => Promise<CheckAnswer | null>;
  readonly close: () => void;
}

/** Starts the worker; call it when the agent first puts the caret into the reply. */
export function startCheckHost(createWorker: () => Worker = createCheckWorker): CheckHost {
  const worker = createWorker();
  let newest = 0;
  let known: { readonly rules?: readonly Rule[]; readonly ticket?: Ticket | null } = {};
  const waiting = new Map<number, (answer: CheckAnswer | null) => void>();
  worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
    for (const [id, resolve] of waiting) {
      if (id > data.id) continue;
      waiting.delete(id);
      resolve(id === newest ? data : null);
    }
  };
  return {
    check(text, { rules, scope, ticket }) {
      const id = (newest += 1);
      const order: CheckOrder = { id, text, scope, locale: readerLocale(), ...(known.rules === rules ? {} : { rules }), ...(known.ticket === ticket ? {} : { ticket }) };
      known = { rules, ticket };
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        worker.postMessage(order);
      });
    },
    close: () => worker.terminate(),
  };
}

function createCheckWorker(): Worker {
  return new Worker(new URL('../check-worker.ts', import.meta.url), { type: 'module', name: 'countersign-checks' });
}
