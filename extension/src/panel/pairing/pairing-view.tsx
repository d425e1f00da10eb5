import { Info, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Notice } from '../parts/notice.tsx';
import { hostPermission } from '../../session/host-permission.ts';
import { storedSession, type SessionState } from '../../session/stored-session.ts';
import { AddressForm } from './address-form.tsx';
import { CodeTimer, PairingBar, PairingCode } from './pairing-code.tsx';
import { usePairing } from './use-pairing.ts';
import { say } from '../words/say.ts';
import '../styles/pairing.css';

/** Pairs this browser: first the address, then the code. Where this frame can't ask for the permission, the settings page does. */
export default function PairingView({ state, isFrame }: { readonly state: Exclude<SessionState, { is: 'paired' }>; readonly isFrame: boolean }) {
  const isAllowed = useIsAllowed(state.origin);
  const openSettings = isFrame ? () => void browser.runtime.openOptionsPage() : undefined;
  if (state.origin !== null && isAllowed === null) return null;
  if (state.origin === null || isAllowed === false) {
    return (
      <div className="panel-body">
        <Ended state={state} />
        <p>{say('pairing.intro')}</p>
        <AddressForm origin={state.origin} onUnavailable={openSettings} />
        <p className="muted">{say('pairing.nothingRead')}</p>
      </div>
    );
  }
  return <Pairing state={state} origin={state.origin} onChange={() => void storedSession.forget()} />;
}

function Pairing({ state, origin, onChange }: { readonly state: Exclude<SessionState, { is: 'paired' }>; readonly origin: string; readonly onChange: () => void }) {
  const { step, again } = usePairing(origin);
  const code = step !== null && 'code' in step ? step.code : null;
  return (
    <>
      <div className="panel-body">
        <Ended state={state} />
        {step?.is === 'unreachable' && <Notice icon={TriangleAlert} tone="caution" action={code === null ? { label: say('common.tryAgain'), onClick: again } : undefined}><p>{say('pairing.unreachable', { host: new URL(origin).host })}</p></Notice>}
        {step?.is === 'ended' && <Notice icon={Info} action={{ label: say('pairing.getNew'), onClick: again }}><p>{say('pairing.ended')}</p></Notice>}
        {step?.is === 'denied' && <Notice icon={TriangleAlert} tone="caution" action={{ label: say('pairing.getNew'), onClick: again }}><p>{say('pairing.denied')}</p></Notice>}
        {code !== null && <PairingCode code={code} />}
      </div>
      {code !== null && <PairingBar code={code} />}
      <footer className="panel-status">
        {code === null ? <span>{new URL(origin).host}</span> : <CodeTimer endsAt={code.expiresAt} />}
        <button type="button" className="end" onClick={onChange}>{say('pairing.otherServer')}</button>
      </footer>
    </>
  );
}

function Ended({ state }: { readonly state: Exclude<SessionState, { is: 'paired' }> }) {
  return state.is === 'ended' ? <Notice icon={Info} tone="caution"><p>{say('pairing.signedOut')}</p></Notice> : null;
}

function useIsAllowed(origin: string | null): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    if (origin === null) return;
    const look = (): void => void hostPermission.has(origin).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    return () => browser.permissions.onAdded.removeListener(look);
  }, [origin]);
  return isAllowed;
}
