import { LockKeyhole } from 'lucide-react';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { useEffect, useState } from 'react';
import { consoleAccess } from '../../background/console-access.ts';
import { Notice } from '../parts/notice.tsx';
import { nameConsole } from '../words/name-console.ts';
import { say } from '../words/say.ts';

/** Says which consoles the browser keeps us out of, and asks for them; nothing where there is none. */
export function ConsoleAccess() {
  const [missing, setMissing] = useState<readonly ConsoleName[]>([]);
  useEffect(() => {
    const look = (): void => void consoleAccess.missing().then(setMissing);
    look();
    return consoleAccess.watch(look);
  }, []);
  return missing.map((name) => (
    <Notice key={name} icon={LockKeyhole} tone="caution" action={{ label: say('host.allow', { console: nameConsole(name) }), onClick: () => void consoleAccess.request(name) }}>
      <p>{say('host.closed', { console: nameConsole(name) })}</p>
    </Notice>
  ));
}
