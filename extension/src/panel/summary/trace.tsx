import { useState } from 'react';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { formatTime } from '../words/format-time.ts';
import { say } from '../words/say.ts';

/** The time of a message, which leads there; where the page holds the message back, it says so. What was pasted has no place to lead to. */
export function Trace({ view, messageId }: { readonly view: TicketView; readonly messageId: string }) {
  const { panel } = usePanel();
  const [isHidden, setHidden] = useState(false);
  const { messages } = view.ticket;
  const position = messages.findIndex(({ id }) => id === messageId);
  if (position < 0) return null;
  // Some languages shorten a month with a stop; the sentence around it brings its own.
  const label = formatTime(messages[position]!.at).replace(/\.$/, '') || say('summary.message', { number: position + 1 });
  if (view.from === 'pasted') return <span className="trace">{label}</span>;
  const told = (isThere: boolean): void => {
    setHidden(!isThere);
    if (!isThere) panel.store.dispatch({ type: 'said', text: say('summary.notShown') });
  };
  const show = (): void => void panel.page().request({ type: 'show-message', messageId }).then(({ type }) => told(type === 'done'), () => told(false));
  return <><button type="button" className="trace" aria-label={say('summary.show', { time: label })} onClick={show}>{label}</button>{isHidden && <span className="not-shown"> {say('summary.notShown')}</span>}</>;
}
