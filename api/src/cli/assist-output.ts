import type { AssistEvent, AssistEventData, AssistEventName } from '@countersign/shared/assist/assist-event';
import { joinSentences, type DraftSentence } from '@countersign/shared/assist/draft';
import type { Finding } from '@countersign/shared/policy/finding';
import type { FoundSource } from '@countersign/shared/assist/source';
import type { Summary } from '@countersign/shared/assist/summary';
import type { Triage } from '@countersign/shared/assist/triage';

/** One ticket's result as `countersign assist --json` prints it. */
export interface AssistOutput {
  readonly outcome: 'drafted' | 'abstained' | 'withheld';
  readonly summary: Pick<Summary, 'customer' | 'agent' | 'next' | 'sentences'>;
  readonly triage: Pick<Triage, 'intent' | 'confidence' | 'urgency' | 'sentiment' | 'language' | 'entities' | 'missing'> & { readonly handover: Omit<Triage['handover'], 'because'> };
  readonly sources: readonly Pick<FoundSource, 'documentId' | 'passageId' | 'title' | 'heading' | 'score' | 'visibility'>[];
  readonly draft: { readonly text: string; readonly sentences: readonly { readonly text: string; readonly citations: readonly string[] }[] } | null;
  readonly findings: readonly Finding[];
  readonly engine: string;
  readonly timingsMs: Readonly<Record<string, number>>;
  /** Why there is no draft, and what is missing; absent where there is one. */
  readonly abstention?: { readonly reason: string; readonly missing: readonly string[]; readonly nearest: readonly { readonly documentId: string; readonly title: string }[] };
}

/** Gathers the events of one run. Sentences that rest on internal passages stay out of the printed draft: nobody has accepted them. */
export function assistOutput(events: readonly AssistEvent[]): AssistOutput {
  const find = <Name extends AssistEventName>(name: Name): AssistEventData<Name> => {
    const event = events.find((candidate) => candidate.event === name);
    if (!event) throw new Error(`The run ended without ${name}.`);
    return event.data as AssistEventData<Name>;
  };
  const { intent, confidence, urgency, sentiment, language, entities, missing, handover: { recommended, reasons } } = find('triage');
  const { customer, agent, next, sentences } = find('summary');
  const done = find('done');
  const end = find('draft-end');
  const all = events.flatMap((event) => (event.event === 'draft-delta' ? [event.data] : []));
  const open = all.filter((sentence) => !sentence.locked);
  const isEmpty = end.outcome === 'drafted' && !open.some((sentence) => sentence.status === 'supported');
  const outcome = isEmpty ? 'abstained' : done.outcome;
  const findings = find('findings').findings;
  return {
    outcome,
    summary: { customer, agent, next, sentences },
    triage: { intent, confidence, urgency, sentiment, language, entities, missing, handover: { recommended, reasons } },
    sources: find('sources').sources.map(({ documentId, passageId, title, heading, score, visibility }) => ({ documentId, passageId, title, heading, score, visibility })),
    draft: outcome === 'drafted' ? { text: joinSentences(open), sentences: open.map(({ text, citations }) => ({ text, citations })) } : null,
    findings: outcome === 'drafted' ? withoutLocked(findings, all) : findings,
    engine: done.engine,
    timingsMs: done.timingsMs,
    ...(end.outcome === 'abstained' ? { abstention: { reason: end.reason, missing: end.missing, nearest: end.nearest } } : {}),
    ...(isEmpty ? { abstention: { reason: 'Only internal sources answer this.', missing: [], nearest: [] } } : {}),
  };
}

/** Moves findings to the text without its locked sentences; those inside a locked one go with it. */
function withoutLocked(findings: readonly Finding[], sentences: readonly DraftSentence[]): Finding[] {
  if (!sentences.some((sentence) => sentence.locked)) return [...findings];
  const kept: { start: number; end: number; shift: number }[] = [];
  let from = 0;
  let to = 0;
  for (const sentence of sentences) {
    const lead = sentence.index === 0 ? 0 : sentence.lead.length;
    from += lead;
    if (!sentence.locked) {
      to += to === 0 ? 0 : lead;
      kept.push({ start: from, end: from + sentence.text.length, shift: to - from });
      to += sentence.text.length;
    }
    from += sentence.text.length;
  }
  return findings.flatMap((finding) => {
    if (finding.on !== 'draft') return [finding];
    const home = kept.find(({ start, end }) => finding.start >= start && finding.end <= end);
    return home ? [{ ...finding, start: finding.start + home.shift, end: finding.end + home.shift }] : [];
  });
}
