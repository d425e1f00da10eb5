import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../../.wxt/i18n/structure.js';

/** A key of a plain text: one without numbers or names in it. */
export type PlainKey = { [Key in keyof GeneratedI18nStructure]: GeneratedI18nStructure[Key] extends { plural: false; substitutions: 0; namedSubstitutions?: never } ? Key : never }[keyof GeneratedI18nStructure];

type Words = ReturnType<typeof createI18n<GeneratedI18nStructure>>['t'];

/**
 * A text of the interface in the reader's language; a key that `locales/en.yml` lacks doesn't compile. Plain keys have a signature
 * of their own, because the compiler tries a union of keys in each of the library's for seconds.
 *
 * @example say('bar.insert')
 * @example say('draft.leavesOut', 2); say('notice.tryingIn', { seconds: 12 })
 */
export const say = createI18n<GeneratedI18nStructure>().t as ((key: PlainKey) => string) & Words;
