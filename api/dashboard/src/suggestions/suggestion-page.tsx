import { useQuery } from '@tanstack/react-query';
import { ChevronRight, ExternalLink } from 'lucide-react';
import { Link } from 'wouter';
import { consoleNames } from '../consoles/console-names.ts';
import { formatShare } from '../format/format-share.ts';
import { formatDuration, formatWhen } from '../format/format-time.ts';
import { languageName } from '../format/language-name.ts';
import { FindingList } from '../parts/finding-list.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { Failed } from '../parts/block.tsx';
import { suggestionQuery, type SuggestionDetail } from '../queries/suggestions.ts';
import { Life } from './life.tsx';
import { ModelCalls } from './model-calls.tsx';
import { OutcomeTag } from './outcome-tag.tsx';
import { ticketAddress } from './ticket-address.ts';
import { WordDiff } from './word-diff.tsx';

/** One suggestion: what was drafted, what was sent, and everything that happened between. */
export function SuggestionPage({ id }: { id: string }) {
  const query = useQuery(suggestionQuery(id));
  if (query.isError) return <Failed error={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /></div>;
  const suggestion = query.data;
  const address = ticketAddress(suggestion.ticketKey);
  return (
    <>
      <div className="page-top">
        <div className="crumbs"><Link href="/suggestions">Suggestions</Link><ChevronRight className="icon icon-small" aria-hidden /><span className="num">#{suggestion.ticketName}</span></div>
        <div className="page-head">
          <h1>{suggestion.intentLabel}</h1>
          <OutcomeTag row={suggestion} />
          <div className="end"><a className="button quiet" href={address} target="_blank" rel="noreferrer"><ExternalLink className="icon" aria-hidden /> Open the ticket</a></div>
        </div>
      </div>
      <Headline suggestion={suggestion} />
      <div className="detail">
        <section className="block" aria-label="From draft to sent">
          <div className="block-head"><h2>From draft to sent</h2><span className="about">word by word; greeting and sign-off don't count</span></div>
          <WordDiff suggestion={suggestion} />
        </section>
        <aside className="rail">
          <section aria-label="Life"><h2>Life</h2><Life facts={suggestion.facts} /></section>
          <section aria-label="Sources"><h2>Sources</h2><SourceList sources={suggestion.sources} cited={new Set(suggestion.draft?.sentences.flatMap((sentence) => sentence.citations))} /></section>
          {suggestion.modelCalls.length > 0 && <section aria-label="Model"><h2>Model</h2><ModelCalls calls={suggestion.modelCalls} /></section>}
          {suggestion.findingList.length > 0 && <section aria-label="Findings"><h2>Findings</h2><FindingList findings={suggestion.findingList} /></section>}
        </aside>
      </div>
    </>
  );
}

function Headline({ suggestion }: { suggestion: SuggestionDetail }) {
  const claims = suggestion.draft?.sentences.filter((sentence) => sentence.status !== 'not-a-claim') ?? [];
  const shown = suggestion.facts.find((fact) => fact.type === 'suggestion.displayed' && suggestion.sentAt !== null && fact.at < suggestion.sentAt);
  const total = suggestion.timingsMs['total'];
  return (
    <div className="headline">
      <div><small>Survived</small><b>{suggestion.survived === null ? 'not sent' : formatShare(suggestion.survived)}</b></div>
      <div><small>Added</small><b>{suggestion.added === null ? 'not sent' : formatShare(suggestion.added)}</b></div>
      {shown && suggestion.sentAt && <div><small>Shown to sent</small><b>{formatDuration(Date.parse(suggestion.sentAt) - Date.parse(shown.at))}</b></div>}
      {claims.length > 0 && <div><small>Claims with a source</small><b>{claims.filter((sentence) => sentence.status === 'supported').length} of {claims.length}</b></div>}
      {total !== undefined && <div><small>Drafted in</small><b>{formatDuration(total)}</b></div>}
      <div className="who-when">
        <small>{suggestion.agent}, {consoleNames[suggestion.ticketKey.console]}, {languageName(suggestion.language)}</small>
        <small>{formatWhen(suggestion.createdAt)}, {suggestion.engine === 'built-in' ? 'built-in engine' : 'model'}</small>
      </div>
    </div>
  );
}
