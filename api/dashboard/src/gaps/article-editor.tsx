import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { formatWhen } from '../format/format-time.ts';
import { articleQuery, editArticle, exportArticle, type Article, type ArticleChange } from '../queries/gaps.ts';
import { saveFile } from './save-file.ts';
import { useUnsavedWords } from './use-unsaved-words.ts';

/** Title, readers and Markdown of an article. What was typed is saved before it is exported, and kept in this browser until then. */
export function ArticleEditor({ article }: { article: Article }) {
  const queries = useQueryClient();
  const { words, type, isChanged, settle: keep, discard, restoredAt } = useUnsavedWords(article);
  const settle = (changed: Article) => {
    keep(changed);
    queries.setQueryData(articleQuery(article.id).queryKey, changed);
    void queries.invalidateQueries({ queryKey: ['articles'], exact: true });
    void queries.invalidateQueries({ queryKey: ['gaps'] });
  };
  const changes = (): ArticleChange => ({ title: words.title, body: words.body, visibility: words.visibility });
  const save = useMutation({ mutationFn: (change: ArticleChange) => editArticle(article.id, change), onSuccess: settle });
  const download = useMutation({
    mutationFn: async () => {
      if (isChanged) settle(await editArticle(article.id, changes()));
      const { fileName, markdown } = await exportArticle(article.id);
      saveFile({ fileName, text: markdown });
      await queries.invalidateQueries({ queryKey: ['articles'] });
    },
  });
  const isBusy = save.isPending || download.isPending;
  const isUntitled = words.title.trim() === '';
  const reason = isUntitled ? 'An article needs a title.' : isChanged ? 'Not saved yet. Kept in this browser.' : 'Saved';
  return (
    <section className="block article-form" aria-label="Article">
      {restoredAt !== null && (
        <div className="notice" role="status">
          <p>Your words of {formatWhen(restoredAt)} are back. They were not saved.</p>
          <button type="button" className="button small end" onClick={discard}>Discard them</button>
        </div>
      )}
      <label className="field"><span className="label">Title</span><input className="input" dir="auto" maxLength={200} value={words.title} onChange={(event) => type({ title: event.target.value })} /></label>
      <label className="field">
        <span className="label">Readers</span>
        <select className="input" value={words.visibility} onChange={(event) => type({ visibility: event.target.value as Article['visibility'] })}>
          <option value="internal">Internal: colleagues alone</option><option value="public">Public: customers too</option>
        </select>
      </label>
      <label className="field"><span className="label">Markdown</span><textarea className="input paste tall" dir="auto" lang={article.language} spellCheck value={words.body} onChange={(event) => type({ body: event.target.value })} /></label>
      <div className="actions-row">
        <button type="button" className="button primary" aria-disabled={!isChanged || isUntitled || isBusy} aria-describedby="article-state" onClick={() => { if (isChanged && !isUntitled && !isBusy) save.mutate(changes()); }}>Save</button>
        <button type="button" className="button" aria-disabled={isUntitled || isBusy} onClick={() => { if (!isUntitled && !isBusy) download.mutate(); }}><Download className="icon" aria-hidden /> Export as Markdown</button>
        <button type="button" className="button quiet" aria-disabled={isBusy} onClick={() => { if (!isBusy) save.mutate({ state: article.state === 'dismissed' ? 'draft' : 'dismissed' }); }}>{article.state === 'dismissed' ? 'Take it up again' : 'Set aside'}</button>
        <span id="article-state" role="status" className={save.isError || download.isError ? 'caution' : 'muted'}>{save.isError || download.isError ? 'That couldn’t be saved. Your words are still here.' : reason}</span>
      </div>
    </section>
  );
}
