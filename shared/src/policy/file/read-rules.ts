import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { AppError } from '../../errors.ts';
import { consoleName } from '../../ticket/ticket-key.ts';
import { compileRules } from '../compile-rules.ts';
import { rule, type Rule } from '../rule.ts';
import { sayBrokenYaml } from './say-broken-yaml.ts';
import { sayIssue } from './say-issue.ts';
import { unreadFields } from './unread-fields.ts';

/** What a scope may be in a word: where a text stands, or the console. */
const scopeWords: readonly string[] = ['draft', 'typed', ...consoleName.options];

type Path = readonly (string | number)[];

/** The rules of a file, and what a reader of it should know besides. */
export interface RuleFile {
  readonly rules: readonly Rule[];
  /** Fields that nothing knows, each as a sentence with its place. They are left out. */
  readonly unread: readonly string[];
  /** The line of a rule, or of something in it: `lineOf(2, 'examples', 'match', 0)`. Lines count from 1. */
  readonly lineOf: (rule: number, ...path: Path) => number;
}

/**
 * Rules as YAML (or JSON): a list, or a map with the list under `rules`. Throws `INVALID_INPUT` as `file:line: field: what to write`
 * for the first fault: broken YAML, a field that is missing or wrong, an id that is there twice, a pattern that can't be searched for.
 */
export function readRules(text: string, fileName: string): RuleFile {
  const lines = new LineCounter();
  const yaml = text.replace(/^\uFEFF/, '');
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) throw refusal(fileName, lines.linePos(broken.pos[0]).line, 'not YAML', sayBrokenYaml(broken, yaml));
  const root: unknown = document.toJS({ maxAliasCount: 100 });
  if (root === null || root === undefined) throw refusal(fileName, 1, 'no rules', 'the file is empty; a policy of no rules is written as []');
  const isMap = typeof root === 'object' && root !== null && 'rules' in root;
  const list: unknown = isMap ? root.rules : root;
  const above: Path = isMap ? ['rules'] : [];
  if (!Array.isArray(list)) throw refusal(fileName, 1, 'no rules', 'expected a list of rules, each beginning with “- id: ”');
  const lineOf = (...path: Path): number => lineAt(document, lines, [...above, ...path]);
  const seen = new Map<string, number>();
  const unread: string[] = [];
  const rules = list.map((row, at) => {
    const unknown = wordsOf(row)?.find((word) => !scopeWords.includes(word));
    if (unknown !== undefined) throw refusal(fileName, lineOf(at, 'scope'), `${at}.scope`, `“${unknown}” is no scope; write ${scopeWords.slice(0, -1).join(', ')} or ${scopeWords.at(-1)!}, or a map of fields such as “languages: [de]”`, nameOf(row));
    const written = tidied(row);
    const parsed = rule.safeParse(written, { reportInput: true });
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
      throw refusal(fileName, lineOf(at, ...path), [at, ...path].join('.'), sayIssue(issue), nameOf(row));
    }
    const { id } = parsed.data;
    if (seen.has(id)) throw refusal(fileName, lineOf(at), `${at}.id`, `“${id}” is there already, in line ${seen.get(id)!}; give this one another id`);
    seen.set(id, lineOf(at));
    const blank = blankWords(parsed.data);
    if (blank !== undefined) throw refusal(fileName, lineOf(at, ...blank), [at, ...blank].join('.'), 'is blank; write the words', id);
    requireDetector(parsed.data, (reason) => refusal(fileName, lineOf(at, 'detector'), `${at}.detector`, reason, id));
    for (const path of unreadFields(written, parsed.data)) unread.push(`${fileName}:${lineOf(at, ...path)}: ${[at, ...path].join('.')}: is no field of a rule and is left out`);
    return parsed.data;
  });
  return { rules, unread, lineOf };
}

function requireDetector(candidate: Rule, refuse: (reason: string) => AppError): void {
  try {
    compileRules([candidate]);
  } catch (cause) {
    throw refuse(cause instanceof Error ? cause.message : 'cannot be used');
  }
}

function refusal(fileName: string, line: number, place: string, reason: string, id?: string): AppError {
  return new AppError('INVALID_INPUT', `${fileName}:${line}: ${place}: ${reason}${id === undefined ? '' : ` (rule “${id}”)`}`, { path: place });
}

/** Where something stands, or the nearest thing around it. */
function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function nameOf(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : undefined;
}

/** A scope that is written as a word or a list of words. */
function wordsOf(row: unknown): string[] | undefined {
  if (typeof row !== 'object' || row === null || !('scope' in row)) return undefined;
  const { scope } = row;
  return typeof scope === 'string' ? [scope] : Array.isArray(scope) ? scope.map(String) : undefined;
}

/** Where words are blank, which would be found nowhere, or everywhere. */
function blankWords({ clause, detector }: Rule): Path | undefined {
  if (clause.trim() === '') return ['clause'];
  const [field, words]: [string, readonly string[]] = detector.type === 'phrase' ? ['phrases', detector.phrases] : detector.type === 'missing-text' ? ['texts', detector.texts] : ['', []];
  const at = words.findIndex((one) => !/[^\s*]/.test(one));
  return at < 0 ? undefined : ['detector', field, at];
}

/** Empty fields count as not written, and a scope may be a word or a list of words. */
function tidied(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const filled = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  const words = wordsOf(row);
  if (words === undefined) return filled;
  const within = (known: readonly string[]): string[] => words.filter((word) => known.includes(word));
  return { ...filled, scope: { on: within(['draft', 'typed']), consoles: within(consoleName.options) } };
}
