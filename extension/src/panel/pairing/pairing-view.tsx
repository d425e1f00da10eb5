import { Info, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Notice } from '../parts/notice.tsx';
import { hostPermission } from '../../session/host-permission.ts';
import { storedSession, type SessionState } from '../../session/stored-session.ts';
import { AddressForm } from './address-form.tsx';
import { CodeTimer, PairingBar, PairingCode } from './pairing-code.tsx';
import { usePairing } from './use-pairing.ts';

/** Pairs this browser: first the address, then the code. Where this frame can't ask for the permission, the settings page does. */
export default function PairingView({ state, isFrame }: { readonly state: Exclude<SessionState, { is: 'paired' }>; readonly isFrame: boolean }) {
  const isAllowed = useIsAllowed(state.origin);
  const openSettings = isFrame ? () => void browser.runtime.openOptionsPage() : undefined;
  if (state.origin !== null && isAllowed === null) return null;
  if (state.origin === null || isAllowed === false) {
    return (
      <div className="panel-body">
        <Ended state={state} />
        <p>Countersign reads the open ticket and drafts a cited reply. You send it yourself.</p>
        <AddressForm origin={state.origin} onUnavailable={openSettings} />
        <p className="muted">Nothing on this page has been read yet.</p>
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
        {step?.is === 'unreachable' && <Notice icon={TriangleAlert} tone="caution" action={code === null ? { label: 'Try again', onClick: again } : undefined}><p>Can’t reach Countersign at {new URL(origin).host}.</p></Notice>}
        {step?.is === 'ended' && <Notice icon={Info} action={{ label: 'Get a new one', onClick: again }}><p>This code has ended. Get a new one.</p></Notice>}
        {step?.is === 'denied' && <Notice icon={TriangleAlert} tone="caution" action={{ label: 'Get a new one', onClick: again }}><p>The code was refused there.</p></Notice>}
        {code !== null && <PairingCode code={code} />}
      </div>
      {code !== null && <PairingBar code={code} />}
      <footer className="panel-status">
        {code === null ? <span>{new URL(origin).host}</span> : <CodeTimer endsAt={code.expiresAt} />}
        <button type="button" className="end" onClick={onChange}>Other server…</button>
      </footer>
    </>
  );
}

function Ended({ state }: { readonly state: Exclude<SessionState, { is: 'paired' }> }) {
  return state.is === 'ended' ? <Notice icon={Info} tone="caution"><p>This browser was signed out by your team. Pair it again.</p></Notice> : null;
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
