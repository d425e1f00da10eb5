import { writeRules } from '@countersign/shared/policy/file/write-rules';
import { diffLines } from 'diff';
import { useState } from 'react';
import { formatWhen } from '../format/format-time.ts';
import type { RuleVersion } from '../queries/policies.ts';

interface Props {
  versions: readonly RuleVersion[];
  isBusy: boolean;
  onRestore: (version: number) => void;
}

/** Every version, newest first: who wrote it and when, what it changed, and the way back to it. */
export function VersionsBlock({ versions, isBusy, onRestore }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <section className="block" aria-label="Versions">
      <div className="block-head"><h2>Versions</h2></div>
      <ul className="rule-versions">
        {versions.map((version, at) => {
          const older = versions[at + 1];
          return (
            <li key={version.version}>
              <div className="rule-version">
                <b>Version {version.version}</b>
                <span className="muted">{formatWhen(version.at)}, {version.by ?? 'came with the workspace'}{version.sameAs !== null && `, as version ${version.sameAs}`}</span>
                <span className="end">
                  {older !== undefined && <button type="button" className="button quiet small" aria-expanded={open === version.version} onClick={() => setOpen(open === version.version ? null : version.version)}>What changed</button>}
                  {at > 0 && <button type="button" className="button small" aria-disabled={isBusy} aria-label={`Restore version ${version.version}`} onClick={() => { if (!isBusy) onRestore(version.version); }}>Restore</button>}
                </span>
              </div>
              {open === version.version && older !== undefined && <Diff before={older} after={version} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Diff({ before, after }: { before: RuleVersion; after: RuleVersion }) {
  const changes = diffLines(writeRules([before.rule]), writeRules([after.rule]));
  return (
    <pre className="rule-diff" aria-label={`Version ${before.version} and version ${after.version}`}>
      {changes.map(({ added, removed, value }, at) => (added ? <ins key={at} className="added">{value}</ins> : removed ? <del key={at} className="removed">{value}</del> : <span key={at}>{value}</span>))}
    </pre>
  );
}
