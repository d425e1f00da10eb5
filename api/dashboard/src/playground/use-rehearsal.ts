import { ApiError, openEventStream } from '@countersign/api/client';
import { decodeAssistStream } from '@countersign/shared/assist/decode-assist-stream';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { useCallback, useEffect, useRef, useState } from 'react';
import { advanceRehearsal, emptyRehearsal, type Rehearsal } from './rehearsal.ts';

/** Runs a ticket through the pipeline and shows it as it comes; a new run ends the one before. */
export function useRehearsal(): { rehearsal: Rehearsal | null; isRunning: boolean; run: (ticket: TicketInput) => void; stop: () => void } {
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback((ticket: TicketInput) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setRehearsal(emptyRehearsal);
    setIsRunning(true);
    const read = async () => {
      const body = await openEventStream(location.origin, 'assist', { ticket, rehearsal: true }, controller.signal);
      for await (const event of decodeAssistStream(body)) {
        if (controller.signal.aborted) return;
        setRehearsal((before) => advanceRehearsal(before ?? emptyRehearsal, event));
      }
    };
    read()
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setRehearsal((before) => ({ ...(before ?? emptyRehearsal), error: error instanceof ApiError ? error.message : 'The run broke off.' }));
      })
      .finally(() => current.current === controller && setIsRunning(false));
  }, []);
  const stop = useCallback(() => {
    current.current?.abort();
    setIsRunning(false);
  }, []);
  return { rehearsal, isRunning, run, stop };
}
