import type { YAMLError } from 'yaml';

/** What keeps a file from being YAML, for somebody who writes rules and no programs. */
export function sayBrokenYaml({ code, message, pos: [start] }: Pick<YAMLError, 'code' | 'message' | 'pos'>, text: string): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) return 'a tab indents this line; use blanks';
  if (code === 'MULTIPLE_DOCS') return 'a line “---” begins a second list here; put all rules in one';
  if (code === 'DUPLICATE_KEY') return 'this field is there twice; keep one of them';
  return message.split('\n')[0]!;
}
