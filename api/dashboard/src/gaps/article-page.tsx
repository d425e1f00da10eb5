import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { countOf } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { Failed } from '../parts/block.tsx';
import { articleQuery } from '../queries/gaps.ts';
import { ArticleEditor } from './article-editor.tsx';
import { ArticleStateTag } from './article-state-tag.tsx';

/** One article begun from a gap: its words, and the replies it was gathered from. */
export function ArticlePage({ id }: { id: string }) {
  const query = useQuery(articleQuery(id));
  if (query.isError) return <Failed error={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <div className="waiting" role="status" aria-label="Loading"><span className="skeleton" /><span className="skeleton" /></div>;
  const article = query.data;
  return (
    <>
      <div className="page-top">
        <div className="crumbs"><Link href="/gaps">Gaps</Link><ChevronRight className="icon icon-small" aria-hidden /><span>{article.intentLabel}</span></div>
        <div className="page-head"><h1>Article</h1><ArticleStateTag state={article.state} /></div>
        <p className="muted">Nothing is published here. Export it, and publish it in your help centre.</p>
      </div>
      <div className="detail">
        <ArticleEditor key={article.id} article={article} />
        <aside className="rail">
          <section aria-label="Evidence">
            <h2>Evidence</h2>
            <p className="muted">From {countOf(article.tickets, 'run')} without an answer or edited heavily.</p>
            {article.suggestionIds.length > 0 && (
              <ul className="evidence">
                {article.suggestionIds.slice(0, 12).map((suggestionId, index) => <li key={suggestionId}><Link href={`/suggestions/${suggestionId}`}>Sent reply {index + 1}</Link></li>)}
                {article.suggestionIds.length > 12 && <li className="muted">and {article.suggestionIds.length - 12} more</li>}
              </ul>
            )}
          </section>
          <section aria-label="Life">
            <h2>Life</h2>
            <ul className="evidence muted">
              <li>Begun by {article.begunBy || 'somebody who left'}, {formatWhen(article.createdAt)}</li>
              {article.editedAt && <li>Edited {formatWhen(article.editedAt)}</li>}
              {article.exportedAt && <li>Exported {formatWhen(article.exportedAt)}</li>}
            </ul>
          </section>
        </aside>
      </div>
    </>
  );
}
