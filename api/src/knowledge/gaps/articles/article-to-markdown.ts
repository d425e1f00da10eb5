import { stringify } from 'yaml';
import type { ArticleDraft } from '../../../routes/contracts/article-drafts.ts';

const MOST_NAME = 60;

/** An article as Markdown with the front matter that the Markdown importer reads, and where it comes from. */
export function articleToMarkdown({ id, title, body, visibility, language, intent, tickets, createdAt, editedAt, suggestionIds }: ArticleDraft): { fileName: string; markdown: string } {
  const head = stringify({ title, visibility, updated: (editedAt ?? createdAt).slice(0, 10), language, status: 'draft', intent, tickets, article: id, evidence: suggestionIds });
  const name = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, MOST_NAME).replace(/-$/, '');
  return { fileName: `${name || id}.md`, markdown: `---\n${head}---\n\n${body.trim()}\n` };
}
