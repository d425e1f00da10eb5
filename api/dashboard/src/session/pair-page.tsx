import { ApiError, readAnswer } from '@countersign/api/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { Mark } from '../frame/mark.tsx';
import { api } from '../queries/api.ts';
import type { Me } from '../queries/me.ts';

/** Approves a browser that shows a pairing code. */
export function PairPage({ me }: { me: Me }) {
  const parameters = new URLSearchParams(useSearch());
  const [code, setCode] = useState(parameters.get('user_code') ?? parameters.get('code') ?? '');
  const isWhole = code.replaceAll(/[^a-z0-9]/gi, '').length >= 8;
  const pairing = useQuery({ queryKey: ['pairing', code], queryFn: () => readAnswer(api.v1.pairing.$get({ query: { code } })), enabled: isWhole, retry: false, staleTime: 0 });
  const decide = useMutation({ mutationFn: (decision: 'approve' | 'deny') => readAnswer(api.v1.pairing.$post({ json: { code, decision } })) });
  const status = decide.data?.status ?? pairing.data?.status;
  const isUnknown = pairing.error instanceof ApiError;
  return (
    <main className="gate">
      <p className="brand"><Mark /> Countersign</p>
      {status === 'approved' ? (
        <>
          <h1>This browser is paired</h1>
          <p>Go back to your console. The panel goes on by itself.</p>
          <Link href="/">Open the dashboard</Link>
        </>
      ) : status === 'denied' ? (
        <>
          <h1>Not paired</h1>
          <p>The browser with this code gets no access.</p>
        </>
      ) : (
        <>
          <h1>Pair a browser</h1>
          <p>It will read tickets and ask for drafts as {me.name}. It can't see this dashboard.</p>
          <label className="field">
            <span className="label">Code shown in the panel</span>
            <input className="input code" value={code} onChange={(event) => setCode(event.target.value.toUpperCase())} autoFocus autoComplete="off" spellCheck={false} />
          </label>
          <p role="status" className={isUnknown || status === 'expired' || decide.isError ? 'caution' : 'muted'}>
            {decide.isError ? "That didn't work. Get a new code in the panel."
              : isUnknown || status === 'expired' ? 'This code has ended. Get a new one.'
              : 'Compare it with the code in the panel before you pair.'}
          </p>
          <div className="actions">
            <button type="button" className="button primary" aria-disabled={status !== 'pending'} onClick={() => status === 'pending' && decide.mutate('approve')}>Pair this browser</button>
            <button type="button" className="button quiet" aria-disabled={status !== 'pending'} onClick={() => status === 'pending' && decide.mutate('deny')}>It isn't mine</button>
          </div>
        </>
      )}
    </main>
  );
}
