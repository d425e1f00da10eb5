import { queryDeep } from '../../page/query-deep.ts';

/** The pages in frames under these roots, however deep they are nested. Frames of another site can't be looked into. */
export function innerPages(roots: readonly ParentNode[]): readonly Document[] {
  return queryDeep<HTMLIFrameElement>(roots, 'iframe').flatMap(({ contentDocument }) => (contentDocument === null ? [] : [contentDocument, ...innerPages([contentDocument])]));
}
