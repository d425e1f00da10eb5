import { useId, useState } from 'react';
import { connectOrg, type Connected } from '../../salesforce/connect-org.ts';
import { parseOrgAddress } from '../../salesforce/parse-org-address.ts';
import { connectApi } from '../../session/api.ts';
import type { Session } from '../../session/stored-session.ts';
import { say } from '../words/say.ts';

interface SalesforceFormProps {
  readonly clientId: string;
  readonly session: Session;
  readonly onConnected: () => void;
}

const problems = { 'no-address': 'salesforce.notSalesforce', refused: 'salesforce.refused', 'no-permission': 'salesforce.noPermission', failed: 'salesforce.failed' } as const;

/** Where the agent's Salesforce is, and the button that asks her to grant it. The browser's own permission is asked in the same click. */
export function SalesforceForm({ clientId, session, onConnected }: SalesforceFormProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<keyof typeof problems | null>(null);
  const [connected, setConnected] = useState<string | null>(null);
  const field = useId();

  async function submit(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    setConnected(null);
    const host = parseOrgAddress(typed);
    if (host === null) return setProblem('no-address');
    const result: Connected = await connectOrg(host, clientId, connectApi(session));
    if (result !== 'connected') return setProblem(result);
    setTyped('');
    setConnected(host);
    onConnected();
  }

  return (
    <form className="console-host" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label className="label" htmlFor={field}>{say('salesforce.label')}</label>
        <input id={field} className="input" type="text" inputMode="url" spellCheck={false} autoComplete="off" placeholder={say('salesforce.example')} value={typed} aria-invalid={problem !== null} aria-describedby={`${field}-problem`} onChange={(event) => { setTyped(event.target.value); setProblem(null); }} />
        <p id={`${field}-problem`} className="field-problem" aria-live="polite">{problem !== null && say(problems[problem])}</p>
        <p className="muted" role="status">{connected !== null && say('salesforce.connected', { host: connected })}</p>
      </div>
      <button type="submit" className="button">{say('salesforce.connect')}</button>
    </form>
  );
}
