import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import type { Statement as Told } from './statements-of.ts';
import { Trace } from './trace.tsx';

const mostTraces = 2;

/** One statement, a mark where it is new to the reader, and the times of its messages. A quote keeps its own end and its own language; ours end after the time. */
export function Statement({ view, statement: { text, quote, quoteLanguage, messageIds, kind, changed } }: { readonly view: TicketView; readonly statement: Told }) {
  const said = text.trim();
  const at = quote === '' ? -1 : said.indexOf(quote);
  const end = at < 0 ? /[.!?…]+$/.exec(said)?.[0] ?? '.' : '';
  return (
    <span>
      {changed !== undefined && <><span className="tag outline">{say(changed === 'new' ? 'summary.new' : 'summary.changed')}</span> </>}
      {kind === 'gone' && <><span className="muted">{say('summary.gone')}</span> </>}
      {kind === 'next' && <><b>{say('summary.next')}</b> </>}
      {at < 0 ? <bdi>{said.slice(0, said.endsWith(end) ? -end.length : undefined)}</bdi> : <><span className="muted">{said.slice(0, at)}</span><bdi lang={quoteLanguage || undefined}>{quote}</bdi>{said.slice(at + quote.length)}</>}
      {messageIds.length > 0 && ' '}<span className="nowrap">{messageIds.slice(-mostTraces).map((id, index) => <span key={id}>{index > 0 && ' '}<Trace view={view} messageId={id} /></span>)}{end}</span>{' '}
    </span>
  );
}
