import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../../.wxt/i18n/structure.js';

/**
 * A text of the interface in the reader's language; a key that `locales/en.yml` lacks doesn't compile.
 *
 * @example say('draft.insert')
 * @example say('draft.leavesOut', 2); say('notice.tryingIn', { seconds: 12 })
 */
export const say = createI18n<GeneratedI18nStructure>().t;
