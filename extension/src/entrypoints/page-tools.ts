import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertDraft } from '../composer/insert-draft.ts';
import type { PageTools } from '../view/load-tools.ts';

export default defineUnlistedScript(() => {
  const countersignTools: PageTools = { insertDraft };
  Object.assign(globalThis, { countersignTools });
});
