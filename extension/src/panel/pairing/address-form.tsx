import { useId, useState } from 'react';
import { hostPermission } from '../../session/host-permission.ts';
import { parseApiAddress } from '../../session/parse-api-address.ts';
import { storedSession } from '../../session/stored-session.ts';
import { say, type PlainKey } from '../words/say.ts';

const problems = { empty: 'address.empty', 'no-address': 'address.noAddress', 'with-login': 'address.withLogin', 'not-https': 'address.notHttps' } as const;

/** Where the team's Countersign is. The browser's own permission is asked in the same click. */
export function AddressForm({ origin, onUnavailable }: { readonly origin: string | null; readonly onUnavailable?: () => void }) {
  const [typed, setTyped] = useState(origin ?? '');
  const [problem, setProblem] = useState<PlainKey | null>(null);
  const field = useId();

  async function submit(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    const address = parseApiAddress(typed);
    if ('reason' in address) return setProblem(problems[address.reason]);
    const answer = await hostPermission.request(address.origin);
    if (answer === 'granted') return storedSession.chooseOrigin(address.origin);
    if (answer === 'unavailable' && onUnavailable !== undefined) return onUnavailable();
    setProblem('address.refused');
  }

  return (
    <form className="section" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label className="label" htmlFor={field}>{say('address.label')}</label>
        <input id={field} className="input" type="text" inputMode="url" spellCheck={false} autoComplete="off" placeholder={say('address.example')} value={typed} aria-invalid={problem !== null} aria-describedby={`${field}-problem`} onChange={(event) => { setTyped(event.target.value); setProblem(null); }} />
        <p id={`${field}-problem`} className="field-problem" aria-live="polite">{problem !== null && say(problem)}</p>
      </div>
      <div className="actions"><button type="submit" className="button primary">{say('address.continue')}</button></div>
    </form>
  );
}
