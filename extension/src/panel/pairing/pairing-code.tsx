import { ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DeviceCode } from '../../session/device-code.ts';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';

/** The code, big, and the three steps that go with it. */
export function PairingCode({ code }: { readonly code: DeviceCode }) {
  const parts = splitCode(code.userCode);
  const page = new URL(code.verificationUri);
  return (
    <>
      <section className="section" aria-label="Pairing code">
        <p>Your team’s Countersign asks for this code once.</p>
        <p className="code" role="img" aria-label={`Code ${parts.map((part) => [...part].join(' ')).join(', ')}`}>{parts.map((part, index) => <span key={index}>{part}</span>)}</p>
      </section>
      <ol className="steps">
        <li><span>Open <a href={code.verificationUriComplete} target="_blank" rel="noreferrer noopener">{page.host}{page.pathname}</a></span></li>
        <li><span>Sign in and type the code</span></li>
        <li><span>Come back: this page goes on by itself</span></li>
      </ol>
      <p className="muted">Nothing on this page has been read yet.</p>
    </>
  );
}

/** What to do with the code. */
export function PairingBar({ code }: { readonly code: DeviceCode }) {
  return (
    <div className="panel-bar">
      <a className="button primary" href={code.verificationUriComplete} target="_blank" rel="noreferrer noopener">Open the page <Icon of={ExternalLink} /></a>
      <ClipboardButton className="button quiet" text={code.userCode}>Copy code</ClipboardButton>
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
  return <span>The code ends in {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}</span>;
}

function splitCode(code: string): readonly string[] {
  const bare = code.replaceAll('-', '');
  return bare.length < 6 ? [bare] : [bare.slice(0, Math.ceil(bare.length / 2)), bare.slice(Math.ceil(bare.length / 2))];
}
