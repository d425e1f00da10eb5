import { Copy } from 'lucide-react';
import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { escapePattern } from '@countersign/shared/text/escape-pattern';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/section.tsx';
import { formatNumber } from '../words/format-number.ts';
import { formatTime } from '../words/format-time.ts';
import { nameMasked } from '../words/name-masked.ts';
import { say } from '../words/say.ts';

/** Every request that left: when, to which host, with which version of which prompt, what was masked in it, and its exact body. */
export function SentRequests({ receipt }: { readonly receipt: PrivacyReceipt }) {
  const { requests, masked } = receipt;
  const tokens = masked.map((one) => one.token);
  const hosts = [...new Set(requests.map(({ host, model }) => `${host} · ${model}`))];
  return (
    <>
      <section className="section" aria-label={say('receipt.request')}>
        <dl className="kept-line">
          <dt className="muted">{say('receipt.when')}</dt><dd>{say('receipt.requests', requests.length, { time: formatTime(receipt.at) })}</dd>
          <dt className="muted">{say('receipt.to')}</dt><dd>{hosts.map((host) => <div key={host}>{host}</div>)}</dd>
          <dt className="muted">{say('receipt.sent')}</dt><dd className="num">{say('common.pair', { one: sayBytes(receipt.bytesSent), other: say('status.masked', masked.length) })}</dd>
          <dt className="muted">{say('receipt.received')}</dt><dd className="num">{receipt.answered ? say('receipt.restored', { bytes: sayBytes(receipt.bytesReceived) }) : say('receipt.noAnswer')}</dd>
        </dl>
      </section>
      {masked.length > 0 && (
        <Section title={say('receipt.maskedBefore')}>
          <ul className="rows is-plain">
            {masked.map((one) => <li key={one.token}><span className="mono">{one.token}</span><span className="end">{say('receipt.times', one.count, { kind: nameMasked(one.type) })}</span></li>)}
          </ul>
        </Section>
      )}
      <Section title={say('receipt.exact')} end={<ClipboardButton className="button quiet small" text={requests.map(({ body }) => body).join('\n')}><Icon of={Copy} small />{say('receipt.copyBytes')}</ClipboardButton>}>
        {requests.map(({ at, purpose, prompt, host, body, answered }, index) => (
          <figure key={index} className="sent-request">
            <figcaption className="muted">{[prompt.startsWith(purpose) ? '' : purpose, prompt === '' ? '' : say('receipt.prompt', { name: prompt }), formatTime(at), host, answered ? '' : say('receipt.noAnswer')].filter(Boolean).join(' · ')}</figcaption>
            <pre className="bytes" tabIndex={0} role="group" aria-label={`${say('receipt.exactSent')}, ${index + 1}`}>{markTokens(body, tokens)}</pre>
          </figure>
        ))}
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
  const pattern = new RegExp(`(${tokens.map(escapePattern).join('|')})`, 'g');
  return text.split(pattern).map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part));
}
