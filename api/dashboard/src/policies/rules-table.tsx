import { Link, useLocation } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import type { PolicyRule, RuleOutcomes } from '../queries/policies.ts';
import { moveFocus } from '../suggestions/move-focus.ts';
import { RuleFateText } from './rule-fate.tsx';
import { SeverityTag } from './severity-tag.tsx';

const weight = { block: 0, warn: 1, info: 2 };

/** One row a rule, those that broke out most first. Up and down move, Enter opens. */
export function RulesTable({ rules, outcomes }: { rules: readonly PolicyRule[]; outcomes: RuleOutcomes | undefined }) {
  const [, navigate] = useLocation();
  const fates = new Map(outcomes?.rules.map((row) => [row.rule, row]));
  const needs = ({ rule }: PolicyRule) => [fates.get(rule.id)?.sentAnyway ?? 0, fates.get(rule.id)?.shown ?? 0] as const;
  const sorted = rules.toSorted((one, other) => needs(other)[0] - needs(one)[0] || needs(other)[1] - needs(one)[1] || weight[one.rule.severity] - weight[other.rule.severity] || (one.rule.id < other.rule.id ? -1 : 1));
  return (
    <table className="list policy-rules" onKeyDown={moveFocus}>
      <thead>
        <tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col" className="right hide-narrow">Spoke</th><th scope="col">What became of it</th><th scope="col" className="hide-narrow">Changed</th></tr>
      </thead>
      <tbody>
        {sorted.map(({ rule, version, changedAt, changedBy }) => {
          const address = `/policies/rules/${encodeURIComponent(rule.id)}`;
          const fate = fates.get(rule.id);
          return (
            <tr key={rule.id} onClick={() => navigate(address)}>
              <td className="clause"><Link href={address} onClick={(event) => event.stopPropagation()} dir="auto">{rule.clause}</Link><small className="code">{rule.id}</small></td>
              <td><SeverityTag severity={rule.severity} /></td>
              <td className="right num hide-narrow">{outcomes !== undefined && formatCount(fate?.shown ?? 0)}</td>
              <td>{outcomes !== undefined && <RuleFateText fate={fate} />}</td>
              <td className="hide-narrow muted nowrap">{changedAt === null ? 'Built in' : `${formatWhen(changedAt)}${changedBy === null ? '' : `, ${changedBy}`}`}{version > 1 && <small>Version {version}</small>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
