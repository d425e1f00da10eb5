import type { WritingRequest } from '@countersign/shared/writing/writing-request';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { Citable } from './source-sentence.ts';

/** What an id stands for; `undefined` for one that nothing stands behind. */
export type CitableFinder = (passageId: string) => Citable | undefined;

/** Resolves ids against the knowledge and the records the panel was shown. A solved ticket is no policy and carries nothing. */
export function findCitable(index: KnowledgeIndex, { records }: Pick<WritingRequest, 'records'>): CitableFinder {
  const told = new Map(records.map((record) => [record.passageId, record.text]));
  return (passageId) => {
    const passage = index.passage(passageId);
    if (passage === undefined) {
      const text = told.get(passageId);
      return text === undefined ? undefined : { passageId, title: '', text, visibility: 'public', isArticle: false, url: undefined };
    }
    if (passage.kind === 'ticket') return undefined;
    const { title, heading, text, visibility, kind, url } = passage;
    return { passageId, title: `${title}\n${heading}`.trim(), text, visibility, isArticle: kind === 'article', url };
  };
}
