import type { ArticleRow } from '../queries/gaps.ts';

const names = { draft: ['Draft', 'caution'], exported: ['Exported', 'outline'], dismissed: ['Set aside', 'outline'] } as const;

/** Where an article stands; never published by us. */
export function ArticleStateTag({ state }: { state: ArticleRow['state'] }) {
  return <span className={`tag ${names[state][1]}`}>{names[state][0]}</span>;
}
