import { isUnsavedKey } from './unsaved-keys.ts';

/** For whoever signs out: the next one at this browser reads none of it. */
export function forgetAllUnsaved(): void {
  for (const key of Object.keys(localStorage)) if (isUnsavedKey(key)) localStorage.removeItem(key);
}
