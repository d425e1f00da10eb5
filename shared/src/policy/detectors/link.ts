import type { DetectorType } from './detector.ts';

const LINK = /(?:(?<scheme>[a-z][a-z0-9+.-]{1,20}):\/\/|(?<![\p{L}\p{N}@./-])(?=www\.))(?<rest>[^\s<>"'“”]{1,2000})|(?<![\p{L}\p{N}@./-])(?<bare>(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:com|net|org|io|co|de|info|biz|ru|cn|xyz|top|app|dev|me|link|click|shop|site|online|support|uk|fr|es|it|nl|eu|us|ly|gl|to))(?:[/?#][^\s<>"'“”]{0,2000})?(?![\p{L}\p{N}@-])|(?<code>(?:javascript|data|vbscript):[^\s]{1,2000})/giu;

/** Two sentences without a blank between: "wait.It". */
const NEXT_SENTENCE = /\.\p{Lu}\p{Ll}+$/u;

/** Links to hosts that are not on the rule's list. `example.com` allows its subdomains too; every other scheme than http and https is found. */
export const link: DetectorType<'link'> = {
  kind: 'policy',
  place: 'local',
  compile: ({ allow }) => {
    const hosts = allow.map((entry) => entry.toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^\*\./, '').replace(/[/:].*$/, ''));
    return ({ text }) => [...text.matchAll(LINK)].flatMap((match) => {
      const url = match[0].replace(/[.,;:!?)\]}»]+$/, '');
      const { scheme, rest, bare, code } = match.groups!;
      if (bare !== undefined && NEXT_SENTENCE.test(bare) && !/^\p{Lu}[^.]*\.\p{Lu}/u.test(bare)) return [];
      const host = code !== undefined ? '' : hostOf(bare ?? rest!);
      const isWeb = code === undefined && /^https?$/i.test(scheme ?? 'https');
      if (isWeb && hosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`))) return [];
      const explanation = isWeb ? `“${host}” is not among the hosts this workspace links to.` : 'Only ordinary web addresses may be linked.';
      return [{ start: match.index, end: match.index + url.length, explanation }];
    });
  },
};

/** The host a browser would go to: after a user name and backslash tricks, before the port, without the last dot. */
function hostOf(rest: string): string {
  const authority = /^[^/?#\\]*/.exec(rest)![0];
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '').replace(/[.,;!)\]]+$/, '').toLowerCase();
}
