import { CircleCheck, LockOpen, TriangleAlert } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { ownSuggestionQuery } from '../../queries/own-suggestion-query.ts';
import { RateDraft } from '../draft/rate-draft.tsx';
import { RatingReasons } from '../draft/rating-reasons.tsx';
import { nameFinding } from '../findings/name-finding.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import type { Sent, TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { formatTime } from '../words/format-time.ts';
import { SentDiff } from './sent-diff.tsx';
import { formatPercent } from '../words/format-number.ts';
import { say, type PlainKey } from '../words/say.ts';
import '../styles/sent.css';

const outcomes: Readonly<Record<string, PlainKey>> = { 'as-is': 'sent.asIs', edited: 'sent.edited', rewritten: 'sent.rewritten', discarded: 'sent.discarded', unused: 'sent.unused', ambiguous: 'sent.notCounted' };

/** After sending: how much of the draft survived, what changed, and one question. */
export default function SentView({ view, sent }: { readonly view: TicketView; readonly sent: Sent }) {
  const { panel } = usePanel();
  const result = useQuery({ ...ownSuggestionQuery(panel.api(), sent.suggestionId), enabled: !sent.ambiguous }, panel.queries).data;
  if (sent.ambiguous) return <Notice icon={TriangleAlert}><p>{say('sent.ambiguous')}</p></Notice>;
  const draft = sent.draft ?? result?.draft ?? null;
  const wasUsed = result?.outcome !== 'discarded' && sent.afterInsertMs !== null;
  const unread = result?.unread ?? null;
  return (
    <>
      {unread !== null && <Notice icon={TriangleAlert} tone="caution"><p>{say('sent.unread', { seconds: toSeconds(unread.hadMs), words: unread.words, needed: toSeconds(unread.readingMs) })}</p></Notice>}
      <Section title={say('sent.title')} end={<span className="num">{formatTime(sent.at)}</span>}>
        {wasUsed && result?.survived != null ? <Survived share={result.survived} outcome={outcomes[result.outcome ?? ''] ?? null} /> : <p className="muted">{wasUsed ? say('sent.counting') : say('sent.withoutDraft')}</p>}
      </Section>
      {wasUsed && draft !== null && <SentDiff draft={draft} sent={sent.text} language={view.run?.start?.language ?? 'und'} />}
      <Section title={say('draft.whatWrong')} end={<RateDraft view={view} suggestionId={sent.suggestionId} />}><RatingReasons view={view} suggestionId={sent.suggestionId} /></Section>
      <Kept view={view} />
    </>
  );
}

const toSeconds = (ms: number): number => Math.round(ms / 1000);

function Survived({ share, outcome }: { readonly share: number; readonly outcome: PlainKey | null }) {
  const percent = Math.round(share * 100);
  const [kept, rewritten] = [formatPercent(percent / 100), formatPercent(1 - percent / 100)];
  return (
    <>
      <div className="survived"><span className="big">{kept}</span><span>{say('sent.survived')}</span>{outcome !== null && <span className="tag">{say(outcome)}</span>}</div>
      <div className="split-bar" role="img" aria-label={say('sent.shares', { kept, rewritten })}>
        <span className="kept" style={{ '--of': percent } as React.CSSProperties} />
        {percent < 100 && <span style={{ '--of': 100 - percent } as React.CSSProperties} />}
      </div>
    </>
  );
}

/** Findings that were fixed and internal sources that were accepted before this reply left. */
function Kept({ view }: { readonly view: TicketView }) {
  const fixed = view.typed?.fixed ?? [];
  const accepted = (view.run?.sources ?? []).filter((source) => view.decisions.accepted.includes(source.passageId));
  if (fixed.length + accepted.length === 0) return null;
  return (
    <section className="section" aria-label={say('sent.before')}>
      <ul className="rows">
        {fixed.map((finding) => <li key={finding.id}><Icon of={CircleCheck} className="ok" /><span>{nameFinding(finding)}<small>{say('sent.fixedBefore')}</small></span></li>)}
        {accepted.map((source) => <li key={source.passageId}><Icon of={LockOpen} /><span>{source.title}<small>{say('sent.acceptedBefore')}</small></span></li>)}
      </ul>
    </section>
  );
}
