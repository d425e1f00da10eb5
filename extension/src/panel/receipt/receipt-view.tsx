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
import { formatNumber } from '../words/format-number.ts';
import { nameMasked } from '../words/name-masked.ts';
import { say } from '../words/say.ts';
import '../styles/receipt.css';

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
        <button ref={back} type="button" className="icon-button is-back" aria-label={say('receipt.back')} onClick={close}><Icon of={ArrowLeft} /></button>
        <h1 className="panel-title">{say('receipt.title')}</h1>
        <span className="ticket">#{ticketId}</span>
        <CollapseButton />
      </header>
      <main className="panel-main panel-body">{receipt === null ? <NothingLeft isDone={run?.done != null} /> : <Receipt receipt={receipt} />}</main>
      {receipt === null ? <StatusLine left={[run?.done == null ? say('receipt.noRun') : say('status.builtIn')]} right={null} /> : <Digest text={receipt.sent.join('\n')} />}
    </>
  );
}

function NothingLeft({ isDone }: { readonly isDone: boolean }) {
  return (
    <section className="section" aria-label={say('status.nothingLeft')}>
      <h2 className="answer-title"><Icon of={ShieldCheck} />{say('status.nothingLeft')}</h2>
      <p className="muted">{isDone ? say('receipt.builtInAnswered') : say('receipt.noModel')}</p>
    </section>
  );
}

function Receipt({ receipt }: { readonly receipt: PrivacyReceipt }) {
  const exact = receipt.sent.join('\n');
  return (
    <>
      <section className="section" aria-label={say('receipt.request')}>
        <dl className="kept-line">
          <dt className="muted">{say('receipt.when')}</dt><dd>{say('receipt.requests', receipt.sent.length, { time: formatTime(receipt.at) })}</dd>
          <dt className="muted">{say('receipt.to')}</dt><dd>{receipt.host} <span className="muted">· {receipt.model}</span></dd>
          <dt className="muted">{say('receipt.sent')}</dt><dd className="num">{say('common.pair', { one: sayBytes(receipt.bytesSent), other: say('status.masked', receipt.masked.length) })}</dd>
          <dt className="muted">{say('receipt.received')}</dt><dd className="num">{receipt.answered ? say('receipt.restored', { bytes: sayBytes(receipt.bytesReceived) }) : say('receipt.noAnswer')}</dd>
        </dl>
      </section>
      {receipt.masked.length > 0 && (
        <Section title={say('receipt.maskedBefore')}>
          <ul className="rows is-plain">
            {receipt.masked.map((one) => <li key={one.token}><span className="mono">{one.token}</span><span className="end">{say('receipt.times', one.count, { kind: nameMasked(one.type) })}</span></li>)}
          </ul>
        </Section>
      )}
      <Section title={say('receipt.exact')} end={<ClipboardButton className="button quiet small" text={exact}><Icon of={Copy} small />{say('receipt.copyBytes')}</ClipboardButton>}>
        <pre className="bytes" tabIndex={0} aria-label={say('receipt.exactSent')}>{markTokens(exact, receipt.masked.map((one) => one.token))}</pre>
      </Section>
    </>
  );
}

function sayBytes(count: number): string {
  return say('receipt.bytes', count, [formatNumber(count)]);
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
