import { AppError } from '@countersign/shared/errors';
import { rule, type Rule } from '@countersign/shared/policy/rule';
import { consoleName } from '@countersign/shared/ticket/ticket-key';
import { compileRules } from '@countersign/shared/policy/compile-rules';
import { parse } from 'yaml';

/** Rules of a YAML file: a list, or a map with the list under `rules`. Throws `INVALID_INPUT` naming the rule and the field. */
export function readPolicies(text: string, fileName: string): Rule[] {
  let raw: unknown;
  try {
    raw = parse(text, { maxAliasCount: 100 }) ?? [];
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${fileName}: ${cause instanceof Error ? cause.message.split('\n')[0] : 'not YAML'}`, { cause });
  }
  const list = Array.isArray(raw) ? raw : typeof raw === 'object' && raw !== null && 'rules' in raw ? raw.rules : raw;
  if (!Array.isArray(list)) throw new AppError('INVALID_INPUT', `${fileName}: expected a list of rules`);
  return list.map((row, position) => {
    const parsed = rule.safeParse(tidied(row));
    const issue = parsed.error?.issues[0];
    if (!parsed.success) throw new AppError('INVALID_INPUT', `${fileName}: ${[position, ...issue!.path].join('.')}: ${issue!.message}`);
    try {
      compileRules([parsed.data]);
    } catch (cause) {
      throw new AppError('INVALID_INPUT', `${fileName}: ${position}.detector: ${cause instanceof Error ? cause.message : 'cannot be used'}`, { cause });
    }
    return parsed.data;
  });
}

/** Empty fields count as not written, and a scope may be a word or a list of words. */
function tidied(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const filled = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  const words = typeof filled.scope === 'string' ? [filled.scope] : filled.scope;
  if (!Array.isArray(words)) return filled;
  const within = (known: readonly string[]): string[] => words.map(String).filter((word) => known.includes(word));
  return { ...filled, scope: { on: within(['draft', 'typed']), consoles: within(consoleName.options) } };
}
