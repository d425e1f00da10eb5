import type { Visibility } from '@countersign/shared/ticket/message';
import { publicAudience, selectors } from './selectors.ts';

/** Who will read what is written here. Wording that isn't known counts as internal: asking once too often is the safe side. */
export function audienceAround(editable: Element): Visibility {
  for (let at: Element | null = editable; at !== null; at = at.parentElement ?? ((at.getRootNode() as Partial<ShadowRoot>).host ?? null)) {
    // From here on there are posts that say for themselves who reads them.
    if (at.querySelector(selectors.feedItem) !== null) return 'internal';
    const said = audienceIn(at);
    if (said !== undefined) return said;
  }
  return 'internal';
}

/** What this part of the page says of its readers; `undefined` where it says nothing. */
export function audienceIn(part: Element): Visibility | undefined {
  const value = part.querySelector(selectors.audience);
  const shown = value === null ? [...part.querySelectorAll('[title]')] : [value, ...value.querySelectorAll('[title]')];
  const isPublic = shown.some((one) => publicAudience.test(one.getAttribute('title')?.trim() ?? '') || (one === value && publicAudience.test(one.textContent.trim())));
  return isPublic ? 'public' : value === null ? undefined : 'internal';
}
