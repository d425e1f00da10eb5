import type { Fact } from '@countersign/shared/suggestion/facts';
import { formatClock, formatDuration } from '../format/format-time.ts';

/** The facts of a suggestion in the order in which they happened. */
export function Life({ facts }: { facts: readonly Fact[] }) {
  return (
    <ol className="life">
      {facts.toSorted((one, other) => one.at.localeCompare(other.at)).map((fact) => {
        const [what, more] = describe(fact);
        return <li key={fact.id}><time dateTime={fact.at}>{formatClock(fact.at)}</time><span>{what}{more && <small>{more}</small>}</span></li>;
      })}
    </ol>
  );
}

function describe(fact: Fact): readonly [what: string, more?: string] {
  switch (fact.type) {
    case 'ticket.viewed': return ['Ticket opened'];
    case 'suggestion.generated': return ['Generated', fact.engine === 'built-in' ? 'by the built-in engine' : 'by the model'];
    case 'suggestion.displayed': return ['Displayed'];
    case 'suggestion.inserted': return ['Inserted', [fact.via === 'copy' ? 'by copy' : '', fact.leftOut > 0 ? `${fact.leftOut} left out` : ''].filter(Boolean).join(', ')];
    case 'suggestion.copied': return ['Copied'];
    case 'suggestion.sent': return ['Sent by the agent', fact.afterInsertMs === null ? '' : `${formatDuration(fact.afterInsertMs)} after Insert`];
    case 'suggestion.reworded': return ['Reworded', 'The agent accepted other words'];
    case 'suggestion.rewording-undone': return ['Rewording undone'];
    case 'suggestion.sent-unread': return ['Sent sooner than it can be read', `${formatDuration(fact.hadMs)} for ${fact.words} words`];
    case 'suggestion.dismissed': return ['Dismissed'];
    case 'suggestion.unused': return ['Unused', 'no reply within 24 h'];
    case 'suggestion.ambiguous': return ['Ambiguous', `${fact.candidates} replies could be this one`];
    case 'suggestion.rated': return [fact.rating === 'up' ? 'Rated up' : 'Rated down', fact.reason ?? ''];
    case 'source.accepted': return ['Internal source accepted'];
    case 'finding.shown': return ['Finding shown', fact.rule];
    case 'finding.fixed': return ['Finding fixed', fact.rule];
    case 'finding.overridden': return ['Finding overridden', `${fact.rule}: ${fact.reason}`];
    case 'finding.reinstated': return ['Override taken back', fact.rule];
    case 'finding.sent': return [fact.overridden ? 'Sent with an override' : 'Sent anyway', fact.rule];
    case 'triage.corrected': return ['Triage corrected', `${fact.field}: ${fact.from} to ${fact.to}`];
  }
}
