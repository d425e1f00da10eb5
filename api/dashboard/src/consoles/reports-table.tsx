import { formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import type { HookLost } from '../queries/consoles.ts';
import { consoleNames } from './console-names.ts';

/** What browsers no longer found on the consoles' pages, the newest first. */
export function ReportsTable({ reports }: { reports: readonly HookLost[] }) {
  if (reports.length === 0) return <p className="empty"><b>No page has drifted.</b><span className="muted">Every hook was found in the last 30 days.</span></p>;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">Console</th><th scope="col">Lost</th><th scope="col" className="hide-narrow">View</th><th scope="col" className="hide-narrow">Selector</th>
          <th scope="col" className="hide-narrow">Version</th><th scope="col" className="right">Browsers</th><th scope="col" className="right hide-narrow">First seen</th><th scope="col" className="right">Last seen</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={[report.console, report.view, report.selector, report.extensionVersion].join(' ')}>
            <td>{consoleNames[report.console]}</td>
            <td>{report.field}</td>
            <td className="hide-narrow">{report.view}</td>
            <td className="hide-narrow selector"><code>{report.selector}</code></td>
            <td className="hide-narrow num">{report.extensionVersion}</td>
            <td className="right num">{formatCount(report.browsers)}</td>
            <td className="right muted hide-narrow">{formatWhen(report.firstSeenAt)}</td>
            <td className="right muted">{formatWhen(report.lastSeenAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
