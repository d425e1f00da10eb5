import { ArrowLeft, Copy, ShieldCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { CollapseButton } from '../frame/panel-header.tsx';
import { StatusLine } from '../frame/status-line.tsx';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/section.tsx';
import type { Run } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { formatTime } from '../words/format-time.ts';
import { plural } from '../words/plural.ts';

/** What left the server for this ticket, byte for byte. */
export default function ReceiptView({ run, ticketId }: { readonly run: Run | null; readonly ticketId: string }) {
  const { panel } = usePanel();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const receipt = run?.done?.receipt ?? null;
  const close = (): void => panel.store.dispatch({ type: 'screen', screen: 'reply' });
  return (
    <>
      <header className="panel-head">
        <button ref={back} type="button" className="icon-button is-back" aria-label="Back" onClick={close}><Icon of={ArrowLeft} /></button>
        <h1 className="panel-title">What left your server</h1>
        <span className="ticket">#{ticketId}</span>
        <CollapseButton />
      </header>
      <main className="panel-main panel-body">{receipt === null ? <NothingLeft isDone={run?.done != null} /> : <Receipt receipt={receipt} />}</main>
      {receipt === null ? <StatusLine left={[run?.done == null ? 'No run yet' : 'Built-in engine']} right={null} /> : <Digest text={receipt.sent.join('\n')} />}
    </>
  );
}

function NothingLeft({ isDone }: { readonly isDone: boolean }) {
  return (
    <section className="section" aria-label="Nothing left your server">
      <h2 className="answer-title"><Icon of={ShieldCheck} />Nothing left your server</h2>
      <p className="muted">{isDone ? 'The built-in engine answered. No model was asked.' : 'No model was asked.'}</p>
    </section>
  );
}

function Receipt({ receipt }: { readonly receipt: PrivacyReceipt }) {
  const exact = receipt.sent.join('\n');
  return (
    <>
      <section className="section" aria-label="Request">
        <dl className="kept-line">
          <dt className="muted">When</dt><dd>{formatTime(receipt.at)}, {plural(receipt.sent.length, 'request')}</dd>
          <dt className="muted">To</dt><dd>{receipt.host} <span className="muted">· {receipt.model}</span></dd>
          <dt className="muted">Sent</dt><dd className="num">{plural(receipt.bytesSent, 'byte')}, {plural(receipt.masked.length, 'detail')} masked</dd>
          <dt className="muted">Back</dt><dd className="num">{receipt.answered ? `${plural(receipt.bytesReceived, 'byte')}, restored only in this panel` : 'no answer'}</dd>
        </dl>
      </section>
      {receipt.masked.length > 0 && (
        <Section title="Masked before sending">
          <ul className="rows is-plain">
            {receipt.masked.map((one) => <li key={one.token}><span className="mono">{one.token}</span><span className="end">{one.type.toLowerCase().replaceAll('_', ' ')}, {one.count === 1 ? 'once' : `${one.count} times`}</span></li>)}
          </ul>
        </Section>
      )}
      <Section title="The exact text" end={<ClipboardButton className="button quiet small" text={exact}><Icon of={Copy} small />Copy bytes</ClipboardButton>}>
        <pre className="bytes" tabIndex={0} aria-label="The exact text that was sent">{markTokens(exact, receipt.masked.map((one) => one.token))}</pre>
      </Section>
    </>
  );
}

/** Only adds emphasis: the text content stays what was sent, byte for byte. */
function markTokens(text: string, tokens: readonly string[]) {
  if (tokens.length === 0) return text;
  const pattern = new RegExp(`(${tokens.map((token) => token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'g');
  return text.split(pattern).map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part));
}

function Digest({ text }: { readonly text: string }) {
  const [digest, setDigest] = useState('');
  useEffect(() => {
    void crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((bytes) => {
      const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
      setDigest(`sha-256 ${hex.slice(0, 4)}…${hex.slice(-4)}`);
    });
  }, [text]);
  return <StatusLine left={[digest]} right={null} />;
}
