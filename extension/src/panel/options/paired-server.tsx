import { CircleCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { connectApi, isSignedOut } from '../../session/api.ts';
import { storedSession, type Session } from '../../session/stored-session.ts';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';

/** Which server this browser is paired with, for whom, and the way out. */
export function PairedServer({ session }: { readonly session: Session }) {
  const [who, setWho] = useState<string | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    connectApi(session).me(controller.signal).then(
      (me) => setWho(`${me.name || me.email}, ${me.workspace.name}`),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        if (isSignedOut(error)) void storedSession.end(session.origin);
        else setWho(say('options.unreachable'));
      },
    );
    return () => controller.abort();
  }, [session]);
  return (
    <div className="options-row">
      <Icon of={CircleCheck} className="is-kept" />
      <div><p>{say('options.pairedWith', { host: new URL(session.origin).host })}</p><p className="muted">{who ?? ' '}</p></div>
      <button type="button" className="button" onClick={() => void storedSession.forget()}>{say('options.unpair')}</button>
    </div>
  );
}
