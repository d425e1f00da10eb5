import { spansOf, wordsBefore, type Recognizer } from './recognizer.ts';

const V4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\/\d{1,2})?(?![\d]|\.\d)/g;
const V6 = /(?<![\w:.])(?:[0-9a-f]{1,4}:|:)[0-9a-f:]{1,36}(?:(?:\d{1,3}\.){3}\d{1,3})?(?![\w:]|\.\d)/gi;

/** Internet addresses, versions 4 and 6. A version number of software is not one. */
export const ipAddress: Recognizer = {
  type: 'IP',
  find: (text) => [
    ...spansOf('IP', text, V4, (match) => (/(?:\bv|version|release|firmware|build)[\s:.#]*$/.test(wordsBefore(text, match.index)) ? undefined : { score: 0.9, explanation: 'four numbers of an internet address' })),
    ...spansOf('IP', text, V6, (match) => (isV6(match[0]) ? { score: 0.9, explanation: 'groups of an internet address' } : undefined)),
  ],
};

function isV6(text: string): boolean {
  const groups = text.replace(/(?:\d{1,3}\.){3}\d{1,3}$/, '0:0').split(':');
  const isShortened = text.includes('::');
  if (text.indexOf('::') !== text.lastIndexOf('::') || text.includes(':::') || !/[0-9a-f]/i.test(text)) return false;
  if (groups.some((group) => group.length > 4) || (!isShortened && groups.length !== 8)) return false;
  return groups.length <= (/^::|::$/.test(text) ? 9 : 8) && (/\d/.test(text) || groups.length > 4);
}
