import { say, type PlainKey } from '../words/say.ts';

const starters: readonly PlainKey[] = ['ask.whatPromised', 'ask.whatWanted', 'ask.whenOrdered'];

/** Before the first question: what can be asked, and three to begin with where there is a ticket. */
export function AskEmpty({ hasTicket, onAsk }: { readonly hasTicket: boolean; readonly onAsk: (question: string) => void }) {
  return (
    <section className="section" aria-label={say('header.ask')}>
      <h2 className="title">{say(hasTicket ? 'ask.emptyTicket' : 'ask.emptyKnowledge')}</h2>
      <p className="muted">{say('ask.emptyDetail')}</p>
      {hasTicket && (
        <ul className="ask-starters">
          {starters.map((key) => <li key={key}><button type="button" className="button small" onClick={() => onAsk(say(key))}>{say(key)}</button></li>)}
        </ul>
      )}
    </section>
  );
}
