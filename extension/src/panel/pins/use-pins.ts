import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { pinsKey, readPins } from './read-pins.ts';

/** The pins of a ticket, read again whenever one of our pages changes them. */
export function usePins(key: TicketKey | null): readonly string[] {
  const [pins, setPins] = useState<readonly string[]>([]);
  const name = key === null ? null : pinsKey(key);
  useEffect(() => {
    if (key === null || name === null) return;
    let isLive = true;
    const read = (): void => void readPins(key).then((ids) => { if (isLive) setPins(ids); });
    const onChange = (changes: Record<string, unknown>): void => { if (name in changes) read(); };
    read();
    browser.storage.onChanged.addListener(onChange);
    return () => {
      isLive = false;
      browser.storage.onChanged.removeListener(onChange);
    };
  }, [name]);
  return pins;
}
