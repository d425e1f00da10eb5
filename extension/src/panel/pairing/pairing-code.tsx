import { ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DeviceCode } from '../../session/device-code.ts';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { sayAround } from '../words/say-around.ts';
import { say } from '../words/say.ts';

/** The code, big, and the three steps that go with it. */
export function PairingCode({ code }: { readonly code: DeviceCode }) {
  const parts = splitCode(code.userCode);
  const page = new URL(code.verificationUri);
  const [before, after] = sayAround((address) => say('pairing.openAt', { address }));
  return (
    <>
      <section className="section" aria-label={say('pairing.region')}>
        <p>{say('pairing.asksOnce')}</p>
        <p className="code" role="img" aria-label={say('pairing.code', { code: parts.map((part) => [...part].join(' ')).join(', ') })}>{parts.map((part, index) => <span key={index}>{part}</span>)}</p>
      </section>
      <ol className="steps">
        <li><span>{before}<a href={code.verificationUriComplete} target="_blank" rel="noreferrer noopener">{page.host}{page.pathname}</a>{after}</span></li>
        <li><span>{say('pairing.signIn')}</span></li>
        <li><span>{say('pairing.comeBack')}</span></li>
      </ol>
      <p className="muted">{say('pairing.nothingRead')}</p>
    </>
  );
}

/** What to do with the code. */
export function PairingBar({ code }: { readonly code: DeviceCode }) {
  return (
    <div className="panel-bar">
      <a className="button primary" href={code.verificationUriComplete} target="_blank" rel="noreferrer noopener">{say('pairing.openPage')} <Icon of={ExternalLink} /></a>
      <ClipboardButton className="button quiet" text={code.userCode}>{say('pairing.copyCode')}</ClipboardButton>
    </div>
  );
}

/** Counts down to the end of the code; seen, never announced. */
export function CodeTimer({ endsAt }: { readonly endsAt: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [endsAt]);
  const left = Math.max(0, Math.round((endsAt - now) / 1000));
  return <span>{say('pairing.endsIn', { time: `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` })}</span>;
}

function splitCode(code: string): readonly string[] {
  const bare = code.replaceAll('-', '');
  return bare.length < 6 ? [bare] : [bare.slice(0, Math.ceil(bare.length / 2)), bare.slice(Math.ceil(bare.length / 2))];
}
