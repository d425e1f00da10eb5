import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { switchConsole, type ConsoleName, type Switches } from '../queries/consoles.ts';
import { workspaceQuery } from '../queries/workspace.ts';
import { consoleNames } from './console-names.ts';

const parts: readonly (readonly [keyof Switches, string, string])[] = [
  ['adapter', 'Countersign', 'Off: nothing of the page is read.'],
  ['insert', 'Insert', 'Off: drafts are copied.'],
  ['typing', 'Checks while typing', 'Off: what agents type isn’t checked.'],
  ['sent', 'Sent replies', 'Off: nothing is measured after a draft.'],
];

/** The four switches of one console. Browsers obey within a minute of the next ticket. */
export function ConsoleSwitches({ console, switches, reason }: { console: ConsoleName; switches: Switches; reason: string | null }) {
  const queries = useQueryClient();
  const id = useId();
  const change = useMutation({
    mutationFn: (wanted: Partial<Switches>) => switchConsole({ console, switches: wanted }),
    onSuccess: ({ consoles }) => queries.setQueryData(workspaceQuery.queryKey, (known) => known && { ...known, consoles }),
  });
  return (
    <section className="switches" aria-label={consoleNames[console]}>
      <h3>{consoleNames[console]}</h3>
      <ul>
        {parts.map(([part, name, about]) => {
          const isOn = switches[part] === 'on';
          return (
            <li key={part}>
              <span id={`${id}${part}`}>{name}<small>{about}</small></span>
              <button
                type="button" role="switch" className="button small switch" aria-checked={isOn} aria-labelledby={`${id}${part}`} aria-describedby={reason === null ? undefined : 'switches-reason'}
                aria-disabled={reason !== null || change.isPending} onClick={() => { if (reason === null && !change.isPending) change.mutate({ [part]: isOn ? 'off' : 'on' }); }}
              >{isOn ? 'On' : 'Off'}</button>
            </li>
          );
        })}
      </ul>
      {change.isError && <p className="caution" role="status">It couldn’t be switched. What stood before still stands.</p>}
    </section>
  );
}
