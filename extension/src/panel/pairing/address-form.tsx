import { useId, useState } from 'react';
import { hostPermission } from '../../session/host-permission.ts';
import { parseApiAddress } from '../../session/parse-api-address.ts';
import { storedSession } from '../../session/stored-session.ts';

/** Where the team's Countersign is. The browser's own permission is asked in the same click. */
export function AddressForm({ origin, onUnavailable }: { readonly origin: string | null; readonly onUnavailable?: () => void }) {
  const [typed, setTyped] = useState(origin ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useId();

  async function submit(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    const address = parseApiAddress(typed);
    if ('reason' in address) return setProblem(address.reason);
    const answer = await hostPermission.request(address.origin);
    if (answer === 'granted') return storedSession.chooseOrigin(address.origin);
    if (answer === 'unavailable' && onUnavailable !== undefined) return onUnavailable();
    setProblem('Without this permission the browser keeps Countersign from its server.');
  }

  return (
    <form className="section" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label className="label" htmlFor={field}>Address of your team’s Countersign</label>
        <input id={field} className="input" type="text" inputMode="url" spellCheck={false} autoComplete="off" placeholder="countersign.example.com" value={typed} aria-invalid={problem !== null} aria-describedby={`${field}-problem`} onChange={(event) => { setTyped(event.target.value); setProblem(null); }} />
        <p id={`${field}-problem`} className="field-problem" aria-live="polite">{problem}</p>
      </div>
      <div className="actions"><button type="submit" className="button primary">Continue</button></div>
    </form>
  );
}
