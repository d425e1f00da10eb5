import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FilePlus, X } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { Filters } from '../filters/filters.ts';
import { formatWhen } from '../format/format-time.ts';
import { beginArticle, dismissGap, restoreGap, type Gap } from '../queries/gaps.ts';

/** Begin an article from the gap, or set it aside; both can be undone. */
export function GapActions({ gap, filters }: { gap: Gap; filters: Filters }) {
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['gaps'] });
  const begin = useMutation({
    mutationFn: () => beginArticle(gap.id, filters),
    onSuccess: async ({ articleId }) => {
      await Promise.all([refresh(), queries.invalidateQueries({ queryKey: ['articles'] })]);
      navigate(`/gaps/articles/${articleId}`);
    },
  });
  const dismiss = useMutation({ mutationFn: () => dismissGap(gap.id, filters), onSuccess: refresh });
  const restore = useMutation({ mutationFn: (id: string) => restoreGap(id), onSuccess: refresh });
  const failed = begin.isError || dismiss.isError || restore.isError;
  return (
    <>
      {gap.dismissal !== null && (
        <div className="notice" role="status">
          <p>Dismissed by {gap.dismissal.by}, {formatWhen(gap.dismissal.at)}. It comes back once most of its tickets are newer.</p>
          <button type="button" className="button small end" aria-disabled={restore.isPending} onClick={() => { if (!restore.isPending) restore.mutate(gap.dismissal!.id); }}>Undo</button>
        </div>
      )}
      <div className="actions-row">
        {gap.article !== null && gap.article.state !== 'dismissed'
          ? <Link className="button primary" href={`/gaps/articles/${gap.article.id}`}>Open the article</Link>
          : <button type="button" className="button primary" aria-disabled={begin.isPending} onClick={() => { if (!begin.isPending) begin.mutate(); }}><FilePlus className="icon" aria-hidden /> Begin an article</button>}
        {gap.dismissal === null && <button type="button" className="button quiet" aria-disabled={dismiss.isPending} onClick={() => { if (!dismiss.isPending) dismiss.mutate(); }}><X className="icon" aria-hidden /> Dismiss</button>}
        {failed && <span className="caution" role="status">That couldn’t be saved. Try again.</span>}
      </div>
    </>
  );
}
