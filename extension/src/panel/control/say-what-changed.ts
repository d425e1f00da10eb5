import { countClaims } from '../draft/count-claims.ts';
import type { TicketView } from '../state/panel-state.ts';
import { shownView } from '../state/reduce-panel.ts';
import type { PanelStore } from '../state/store.ts';
import { say } from '../words/say.ts';
import { sayWhoWrote } from '../words/say-who-wrote.ts';

const typedPauseMs = 1000;

/** Tells the live region how a run ended, what Insert asks, and each finding in the typed text once, after a pause. Nothing that streams or ticks is said. */
export function sayWhatChanged(store: PanelStore): () => void {
  let toldRun = '';
  const toldFindings = new Set<string>();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asked: TicketView['question'] = null;

  function sayQuestion(view: TicketView): void {
    if (view.question === asked) return;
    asked = view.question;
    const text = questionOf(view);
    if (text !== null) store.dispatch({ type: 'said', text });
  }

  function sayRun(view: TicketView): void {
    if (view.run === null || view.run.phase !== 'complete' || view.run.token === toldRun) return;
    toldRun = view.run.token;
    const text = endOf(view);
    if (text !== null) store.dispatch({ type: 'said', text });
  }

  function sayTyped(): void {
    const view = shownView(store.get());
    const fresh = (view?.typed?.findings ?? []).filter((finding) => finding.severity !== 'info' && !toldFindings.has(finding.rule));
    for (const finding of fresh) toldFindings.add(finding.rule);
    const worst = fresh.filter((finding) => finding.severity === 'block');
    const [named] = worst.length > 0 ? worst : fresh;
    if (named === undefined) return;
    const clause = named.clause || named.explanation;
    store.dispatch({ type: 'said', text: worst.length > 0 ? say('announce.blocking', worst.length, { clause }) : say('announce.finding', fresh.length, { clause }) });
  }

  return store.subscribe(() => {
    const view = shownView(store.get());
    if (view === null) return;
    sayRun(view);
    sayQuestion(view);
    if ((view.typed?.findings.length ?? 0) === 0) return;
    clearTimeout(pause);
    pause = setTimeout(sayTyped, typedPauseMs);
  });
}

function questionOf({ question, newer }: TicketView): string | null {
  switch (question) {
    case 'ticket-changed': return say('notice.ticketChanged');
    case 'could-not-copy': return say('notice.couldNotCopy');
    case 'internal-note': return say('notice.internalNote');
    case 'existing-text': return say('notice.existingText');
    case 'no-room-below': return say('place.noRoomBelow');
    case 'customer-wrote-again': return newer === null ? null : sayWhoWrote(newer);
    case 'public-reply': case null: return null;
  }
}

function endOf(view: TicketView): string | null {
  const { run } = view;
  if (run?.end?.outcome === 'abstained') return say('announce.abstained');
  if (run?.end?.outcome === 'withheld') return say('announce.withheld');
  if (run?.end?.outcome !== 'drafted') return null;
  const { claims, supported } = countClaims(view);
  const found = run.findings.length;
  return [say('announce.draftReady'), say('announce.claims', claims, { supported }), ...(found === 0 ? [] : [say('announce.findings', found)])].join(' ');
}
