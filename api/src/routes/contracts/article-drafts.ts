import { createRoute } from '@hono/zod-openapi';
import { visibility } from '@countersign/shared/ticket/message';
import { z } from 'zod';
import { emptyBody } from './empty-body.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const state = z.enum(['draft', 'exported', 'dismissed']);

export const articleDraft = z.object({
  id: z.string(),
  state,
  title: z.string(),
  body: z.string(),
  visibility,
  language: z.string(),
  intent: z.string(),
  intentLabel: z.string(),
  begunBy: z.string(),
  createdAt: z.string(),
  editedAt: z.string().nullable(),
  exportedAt: z.string().nullable(),
  tickets: z.number().int(),
  /** The suggestions whose replies it was gathered from. */
  suggestionIds: z.array(z.string()),
});
export type ArticleDraft = z.infer<typeof articleDraft>;

const row = articleDraft.omit({ body: true, suggestionIds: true });
export const articleDraftList = z.object({ articles: z.array(row) });
export type ArticleDraftList = z.infer<typeof articleDraftList>;

const byId = { params: z.object({ id: z.string().max(100) }) };

export const listArticleDraftsRoute = createRoute({ method: 'get', path: '/v1/knowledge/article-drafts', summary: 'Articles begun from gaps, newest first', responses: jsonAnswer('All of them', articleDraftList) });
export const articleDraftRoute = createRoute({ method: 'get', path: '/v1/knowledge/article-drafts/{id}', summary: 'One article begun from a gap', request: byId, responses: jsonAnswer('The article', articleDraft) });

export const articleChange = z.strictObject({
  title: z.string().trim().min(1).max(200),
  body: z.string().max(100_000),
  visibility,
  /** `draft` takes a dismissed one up again. */
  state: z.enum(['draft', 'dismissed']),
}).partial();
export type ArticleChange = z.infer<typeof articleChange>;

export const editArticleDraftRoute = createRoute({
  method: 'post', path: '/v1/knowledge/article-drafts/{id}', summary: 'Change an article, or set it aside', request: { ...byId, ...jsonBody(articleChange) }, responses: jsonAnswer('The article as it stands now', articleDraft),
});
export const exportArticleDraftRoute = createRoute({
  method: 'post', path: '/v1/knowledge/article-drafts/{id}/export', summary: 'The article as Markdown with front matter', description: 'Marks it exported. It is not put into the knowledge: your help centre publishes it, and an import brings it back.',
  request: { ...byId, ...emptyBody }, responses: jsonAnswer('A file', z.object({ fileName: z.string(), markdown: z.string() })),
});
