import { detectLanguage } from '../triage/detect-language.ts';
import type { MarkdownDocument } from './sources/read-markdown.ts';

/** Documents with their language: the one their file names, else the one their text is written in. */
export function detectDocumentLanguages<Document extends Pick<MarkdownDocument, 'language' | 'title' | 'body'>>(documents: readonly Document[]): Document[] {
  return documents.map((document) => (document.language ? document : { ...document, language: detectLanguage(`${document.title}. ${document.body.slice(0, 1200)}`, 'en').language }));
}
