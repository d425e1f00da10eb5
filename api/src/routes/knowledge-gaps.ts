import type { App, AppDependencies } from '../context.ts';
import { beginArticle } from '../knowledge/gaps/articles/begin-article.ts';
import { editArticle } from '../knowledge/gaps/articles/edit-article.ts';
import { exportArticle } from '../knowledge/gaps/articles/export-article.ts';
import { listArticles } from '../knowledge/gaps/articles/list-articles.ts';
import { readArticle } from '../knowledge/gaps/articles/read-article.ts';
import { dismissGap } from '../knowledge/gaps/dismiss-gap.ts';
import { reportGaps } from '../knowledge/gaps/report-gaps.ts';
import { restoreGap } from '../knowledge/gaps/restore-gap.ts';
import { articleDraftRoute, editArticleDraftRoute, exportArticleDraftRoute, listArticleDraftsRoute } from './contracts/article-drafts.ts';
import { beginArticleRoute, dismissGapRoute, gapReportRoute, restoreGapRoute } from './contracts/knowledge-gaps.ts';

export function knowledgeGapsRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(gapReportRoute, async (c) => c.json((await reportGaps(dependencies, c.var.actor, c.req.valid('query'))).report, 200));
  app.openapi(dismissGapRoute, async (c) => {
    const { gapId, query } = c.req.valid('json');
    return c.json({ dismissalId: await dismissGap(dependencies, c.var.actor, gapId, query) }, 200);
  });
  app.openapi(restoreGapRoute, async (c) => c.json({ restored: await restoreGap(dependencies, c.var.actor, c.req.valid('json').dismissalId) }, 200));
  app.openapi(beginArticleRoute, async (c) => {
    const { gapId, query } = c.req.valid('json');
    return c.json({ articleId: await beginArticle(dependencies, c.var.actor, gapId, query) }, 200);
  });
  app.openapi(listArticleDraftsRoute, async (c) => c.json(await listArticles(dependencies, c.var.actor), 200));
  app.openapi(articleDraftRoute, async (c) => c.json(await readArticle(dependencies, c.var.actor, c.req.valid('param').id), 200));
  app.openapi(editArticleDraftRoute, async (c) => c.json(await editArticle(dependencies, c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200));
  app.openapi(exportArticleDraftRoute, async (c) => c.json(await exportArticle(dependencies, c.var.actor, c.req.valid('param').id), 200));
}
