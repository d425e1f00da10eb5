import type { TicketAction } from './panel-action.ts';
import { noDecisions, type Run, type TicketView, type Typed } from './panel-state.ts';
import { reduceRun, startRun } from './reduce-run.ts';
import { findingIdentity } from './finding-identity.ts';

/** One ticket's view. Events of a run that was replaced or stopped are dropped. */
export function reduceView(view: TicketView, action: TicketAction): TicketView {
  switch (action.type) {
    case 'run-started':
      return { ...view, run: { ...startRun(action.token, action.at), ...steady(view.run) }, decisions: noDecisions, typed: view.typed && { ...view.typed, sentAnyway: [] }, newer: null, question: null, sent: null, writing: null };
    case 'run-event':
      return isOpen(view, action.token) ? { ...view, run: reduceRun(view.run, action.event, action.at) } : view;
    case 'run-closed':
      return isOpen(view, action.token) ? { ...view, run: { ...view.run, phase: action.how, endedAt: action.at } } : view;
    case 'summarised': return view.run?.token === action.token ? { ...view, run: { ...view.run, summary: action.summary } } : view;
    case 'decided': return { ...view, decisions: { ...view.decisions, ...action.decisions } };
    case 'corrected': {
      const { [action.field]: _undone, ...others } = view.corrections;
      return { ...view, corrections: action.correction === null ? others : { ...others, [action.field]: action.correction } };
    }
    case 'asked': return { ...view, question: action.question };
    case 'composer': return { ...view, composer: action.state, typed: action.state.text.trim() === '' ? withoutOpenFindings(view.typed) : view.typed };
    case 'left': return { ...view, left: [...view.left, action.receipt] };
    case 'page-reported': return { ...view, isReported: true };
    case 'typed-checked': return { ...view, typed: reduceTyped(view.typed, action) };
    case 'sent-anyway': return { ...view, typed: { text: '', findings: [], fixed: [], ms: 0, ...view.typed, sentAnyway: action.findings } };
    case 'shared': return { ...view, ...action.part, question: null, newer: null };
    case 'writing': return { ...view, writing: action.writing };
    case 'reworded':
      return view.run === null ? view : { ...view, writing: action.writing, run: { ...view.run, sentences: action.sentences, findings: action.findings }, decisions: { ...view.decisions, kept: action.kept } };
    case 'sent': return { ...view, sent: action.sent, typed: action.sent === null ? view.typed : withoutOpenFindings(view.typed) };
  }
}

/** What a new run of the same ticket shows until its own arrives, so that nothing above the draft jumps. */
function steady(run: Run | null): Partial<Run> {
  return run === null ? {} : { triage: run.triage, summary: run.summary };
}

function isOpen(view: TicketView, token: string): view is TicketView & { run: Run } {
  return view.run?.token === token && view.run.phase === 'open';
}

function reduceTyped(before: Typed | null, { text, findings, ms }: Extract<TicketAction, { type: 'typed-checked' }>): Typed {
  const standing = new Set(findings.map(findingIdentity));
  const gone = (before?.findings ?? []).filter((finding) => !standing.has(findingIdentity(finding)));
  const fixed = [...(before?.fixed ?? []), ...gone].filter((finding) => !standing.has(findingIdentity(finding)));
  return { text, findings, ms, sentAnyway: before?.sentAnyway ?? [], fixed: [...new Map(fixed.map((finding) => [finding.rule, finding])).values()].slice(-3) };
}

/** What was fixed is still told after sending, unless its rule was still broken; what still stood is no longer the agent's to change. */
function withoutOpenFindings(typed: Typed | null): Typed | null {
  return typed === null ? null : { ...typed, findings: [], fixed: typed.fixed.filter(({ rule }) => !typed.findings.some((one) => one.rule === rule)) };
}
