import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { AppError } from '@countersign/shared/errors';

/** Finds what a workspace's own pattern names in a text, in the order of the text; each value once. */
export type FindByPattern = (text: string) => string[];

const mostFound = 40;
const longestValue = 200;

/**
 * Compiles a pattern of RE2 syntax, which is matched in time linear in the text, whatever its case. A group called `value` narrows what is named.
 * Throws `INVALID_INPUT` for one that can't be matched so, such as one with a look-around or a back-reference, and for one that fits an empty text.
 */
export async function compilePattern({ name, pattern }: EntityPattern): Promise<FindByPattern> {
  const { RE2JS } = await import('re2js');
  let compiled: ReturnType<typeof RE2JS.compile>;
  try {
    compiled = RE2JS.compile(pattern.replaceAll('(?<value>', '(?P<value>'), RE2JS.CASE_INSENSITIVE);
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `The pattern “${name}” can’t be used: ${reasonOf(cause)}.`, { path: 'pattern', cause });
  }
  if (compiled.matcher('').find()) throw new AppError('INVALID_INPUT', `The pattern “${name}” fits an empty text.`, { path: 'pattern' });
  const isNarrowed = Object.hasOwn(compiled.namedGroups(), 'value');
  return (text) => {
    const found = new Set<string>();
    const matcher = compiled.matcher(text);
    while (found.size < mostFound && matcher.find()) found.add((isNarrowed ? (matcher.group('value') ?? matcher.group()) : matcher.group())!.slice(0, longestValue));
    return [...found].filter((value) => value.trim() !== '');
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '').slice(0, 160) : 'it is broken';
}
