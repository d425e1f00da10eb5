import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { StateAnswer } from './state-answer.tsx';

/** No ticket that Countersign knows is on the page. One can be pasted all the same. */
export function PasteTicketOffer() {
  const { panel } = usePanel();
  return (
    <StateAnswer title={say('page.noTicket')}>
      <button type="button" className="button quiet" onClick={() => panel.store.dispatch({ type: 'page', page: { is: 'unsupported' } })}>{say('paste.instead')}</button>
    </StateAnswer>
  );
}
