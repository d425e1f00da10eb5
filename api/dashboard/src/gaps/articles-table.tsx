import { Link, useLocation } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import type { ArticleRow } from '../queries/gaps.ts';
import { moveFocus } from '../suggestions/move-focus.ts';
import { ArticleStateTag } from './article-state-tag.tsx';

/** Articles begun from gaps, newest first. */
export function ArticlesTable({ articles }: { articles: readonly ArticleRow[] }) {
  const [, navigate] = useLocation();
  if (articles.length === 0) return <p className="empty"><b>No article has been begun.</b><span className="muted">Open a gap and choose Begin an article.</span></p>;
  return (
    <table className="list gaps" onKeyDown={moveFocus}>
      <thead>
        <tr>
          <th scope="col">Title</th><th scope="col">State</th><th scope="col" className="hide-narrow">Intent</th><th scope="col" className="right hide-narrow">Evidence</th>
          <th scope="col" className="hide-narrow">Begun by</th><th scope="col" className="right hide-narrow">When</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id} onClick={() => navigate(`/gaps/articles/${article.id}`)}>
            <td className="question"><Link href={`/gaps/articles/${article.id}`} onClick={(event) => event.stopPropagation()}><span dir="auto" lang={article.language}>{article.title}</span></Link></td>
            <td><ArticleStateTag state={article.state} /></td>
            <td className="hide-narrow">{article.intentLabel}</td>
            <td className="right num hide-narrow">{formatCount(article.tickets)}</td>
            <td className="hide-narrow">{article.begunBy}</td>
            <td className="right muted hide-narrow nowrap">{formatWhen(article.editedAt ?? article.createdAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
