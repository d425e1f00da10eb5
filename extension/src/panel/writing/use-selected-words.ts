import { useEffect, useState } from 'react';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';

/** What the agent has selected in the reply, asked once; empty where nothing is, `null` until the page has answered. */
export function useSelectedWords({ key, from }: TicketView): string | null {
  const { panel } = usePanel();
  const [words, setWords] = useState<string | null>(from === 'pasted' ? '' : null);
  useEffect(() => {
    let isGone = false;
    if (from === 'pasted') return;
    // A page that is gone has no selection; the draft can be worked on all the same.
    void panel.page().request({ type: 'read-selection', key }).catch((): null => null).then((answer) => {
      if (!isGone) setWords(answer?.type === 'selection' ? answer.text : '');
    });
    return () => { isGone = true; };
    // Asked once: what is selected when the tools are opened is what they work on.
  }, []);
  return words;
}
