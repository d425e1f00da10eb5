import { useId, useState } from 'react';
import { consoleHosts } from '../../background/console-hosts.ts';
import { parseConsoleHost } from '../../background/parse-console-host.ts';
import { say } from '../words/say.ts';

const problems = {
  empty: 'host.empty', 'no-address': 'address.noAddress', 'not-https': 'host.notHttps', 'with-login': 'address.withLogin', 'with-port': 'host.withPort',
  'no-name': 'host.noName', known: 'host.known', twice: 'host.twice', refused: 'host.refused',
} as const;

/** Adds one host. The browser's own permission is asked in the same click. */
export function ConsoleHostForm({ hosts }: { readonly hosts: readonly string[] }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<keyof typeof problems | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const field = useId();

  async function submit(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    setAdded(null);
    const parsed = parseConsoleHost(typed);
    if ('reason' in parsed) return setProblem(parsed.reason);
    if (hosts.includes(parsed.host)) return setProblem('twice');
    if (!(await consoleHosts.request(parsed.host))) return setProblem('refused');
    await consoleHosts.add(parsed.host);
    setTyped('');
    setAdded(parsed.host);
  }

  return (
    <form className="console-host" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label className="label" htmlFor={field}>{say('host.label')}</label>
        <input id={field} className="input" type="text" inputMode="url" spellCheck={false} autoComplete="off" placeholder={say('host.example')} value={typed} aria-invalid={problem !== null} aria-describedby={`${field}-problem`} onChange={(event) => { setTyped(event.target.value); setProblem(null); }} />
        <p id={`${field}-problem`} className="field-problem" aria-live="polite">{problem !== null && say(problems[problem])}</p>
        <p className="muted" role="status">{added !== null && say('host.added', { host: added })}</p>
      </div>
      <button type="submit" className="button">{say('host.add')}</button>
    </form>
  );
}
