import { readQueries } from '../../src/cli/read-queries.ts';
import { rowQuery } from '../../src/cli/row-query.ts';
import { detectDocumentLanguages } from '../../src/knowledge/detect-document-languages.ts';
import type { KnowledgeQuery, Passage } from '../../src/knowledge/index/knowledge-index.ts';
import type { MarkdownDocument } from '../../src/knowledge/sources/read-markdown.ts';
import { splitPassages } from '../../src/knowledge/split-passages.ts';

/** Documents of a data set as `countersign search` would read them from a folder. */
export function passagesOf(documents: readonly Pick<MarkdownDocument, 'id' | 'title' | 'body'>[]): Passage[] {
  return detectDocumentLanguages(documents.map((document): MarkdownDocument => ({ visibility: /^internal/i.test(document.title) ? 'internal' : 'public', updated: '', ...document }))).flatMap((document) => splitPassages(document));
}

/** The query that a row of `countersign search` asks. */
export function queryOf(row: { readonly text: string } | { readonly messages: readonly { readonly role: string; readonly text: string }[] }): KnowledgeQuery {
  const [read] = readQueries(JSON.stringify({ id: 'row', ...row }), 'the data set');
  return rowQuery(read!, { limit: 10 });
}
