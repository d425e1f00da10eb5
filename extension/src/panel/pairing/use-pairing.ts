import { useEffect, useState } from 'react';
import { pairBrowser } from '../../session/pair-browser.ts';
import { pairDevice, type PairingStep } from '../../session/pair-device.ts';

/** Runs one pairing for as long as it is shown; the token goes straight to extension storage. */
export function usePairing(origin: string): { readonly step: PairingStep | null; readonly again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [step, setStep] = useState<PairingStep | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      for await (const next of pairDevice(origin, controller.signal)) {
        if (controller.signal.aborted) return;
        setStep(next);
        if (next.is === 'paired') await pairBrowser({ origin, token: next.token });
      }
    })();
    return () => controller.abort();
  }, [origin, attempt]);
  return { step, again: () => { setStep(null); setAttempt(attempt + 1); } };
}
