import type { TicketInput } from '@countersign/shared/ticket/ticket';

/** What was typed: a subject, a name, and a message or ticket JSON. */
export interface TicketText {
  readonly subject: string;
  readonly name: string;
  readonly body: string;
}

interface Props {
  samples: readonly TicketInput[];
  picked: TicketInput | null;
  text: TicketText;
  fault: string;
  onPick: (ticket: TicketInput | null) => void;
  onText: (text: TicketText) => void;
}

/** The left side of the playground: a sample, or fields to type in. */
export function TicketForm({ samples, picked, text, fault, onPick, onText }: Props) {
  return (
    <section className="block" aria-label="Ticket">
      <div className="block-head"><h2>Ticket</h2></div>
      <label className="field">
        <span className="label">Sample</span>
        <select className="input" value={picked?.key.id ?? ''} onChange={(event) => onPick(samples.find((sample) => sample.key.id === event.target.value) ?? null)}>
          <option value="">{samples.length > 0 ? `Pick one of ${samples.length}, or type below` : 'No samples here'}</option>
          {samples.map((sample) => <option key={sample.key.id} value={sample.key.id}>{sample.subject || `#${sample.key.id}`}</option>)}
        </select>
      </label>
      {picked ? (
        <>
          <ol className="thread">
            {picked.messages.map((message) => (
              <li key={message.id} data-visibility={message.visibility}>
                <small>{message.author.name || message.author.role}{message.visibility === 'internal' ? ', internal note' : ''}</small>
                <p dir="auto">{message.text}</p>
              </li>
            ))}
          </ol>
          <button type="button" className="button small" onClick={() => onPick(null)}>Type a ticket instead</button>
        </>
      ) : (
        <>
          <label className="field"><span className="label">Customer</span><input className="input" value={text.name} onChange={(event) => onText({ ...text, name: event.target.value })} /></label>
          <label className="field"><span className="label">Subject</span><input className="input" value={text.subject} onChange={(event) => onText({ ...text, subject: event.target.value })} /></label>
          <label className="field">
            <span className="label">Message, or ticket JSON</span>
            <textarea className="input paste" dir="auto" value={text.body} onChange={(event) => onText({ ...text, body: event.target.value })} />
          </label>
          {fault && <p role="alert" className="caution">{fault}</p>}
        </>
      )}
    </section>
  );
}
