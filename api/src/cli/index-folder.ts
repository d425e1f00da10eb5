import { detectDocumentLanguages } from '../knowledge/detect-document-languages.ts';
import { buildIndex } from '../knowledge/index/build-index.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { splitPassages } from '../knowledge/split-passages.ts';
import { readKnowledgeFolder } from './knowledge-folder.ts';

/** The index of a folder of Markdown files, as an import of it would make it, without a database between. */
export function indexFolder(folder: string): KnowledgeIndex {
  return buildIndex(detectDocumentLanguages(readKnowledgeFolder(folder)).flatMap((document) => splitPassages(document)));
}
