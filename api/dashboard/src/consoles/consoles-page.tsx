import { useQuery } from '@tanstack/react-query';
import { Block } from '../parts/block.tsx';
import { adapterReportsQuery, type ConsoleName } from '../queries/consoles.ts';
import type { Me } from '../queries/me.ts';
import { workspaceQuery } from '../queries/workspace.ts';
import { ConsoleSwitches } from './console-switches.tsx';
import { ReportsTable } from './reports-table.tsx';

/** What the consoles' pages no longer show, and what a lead can switch off in them. */
export function ConsolesPage({ me }: { me: Me }) {
  const reports = useQuery(adapterReportsQuery);
  const workspace = useQuery(workspaceQuery);
  const reason = me.role === 'agent' ? 'Your role can’t switch these. Your lead can.' : null;
  return (
    <>
      <div className="page-top"><div className="page-head"><h1>Consoles</h1></div></div>
      <Block title="What pages lost" about="The last 30 days. No ticket is in it." query={reports}>
        {(data) => <ReportsTable reports={data.reports} />}
      </Block>
      <Block title="Switches" about="Browsers obey with their next ticket, within a minute." query={workspace}>
        {({ consoles }) => (
          <>
            {reason !== null && <p className="muted" id="switches-reason">{reason}</p>}
            <div className="consoles">{(Object.keys(consoles) as ConsoleName[]).map((name) => <ConsoleSwitches key={name} console={name} switches={consoles[name]} reason={reason} />)}</div>
          </>
        )}
      </Block>
    </>
  );
}
