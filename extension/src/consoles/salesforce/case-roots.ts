import { openRoots } from '../../page/open-roots.ts';
import { selectors } from './selectors.ts';

/** A part of a case and the shadow roots in it, but not those in which mails are shown: what a mail says stands in its attribute. */
export function caseRoots(part: ParentNode): readonly ParentNode[] {
  return openRoots(part, selectors.mail);
}
