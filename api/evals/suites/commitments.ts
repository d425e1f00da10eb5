import { createHash } from 'node:crypto';
import { compileRules } from '@countersign/shared/policy/compile-rules';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import { dataPath, readRows } from '../read-data.ts';
import type { Figure, Suite } from '../suite.ts';

interface Labelled {
  readonly source: string;
  readonly conversation: string;
  readonly agent_text: string;
  readonly commits: boolean;
  readonly kinds: readonly string[];
}
interface Thread {
  readonly id: string;
  readonly turns: readonly { role: string; text: string }[];
}

const rules = compileRules(builtInPack.filter(({ detector }) => detector.type === 'commitment'));
const withConditional = compileRules(builtInPack.flatMap((rule) => (rule.detector.type === 'commitment' ? [{ ...rule, detector: { ...rule.detector, conditional: true } }] : [])));
const commits = (text: string, by = rules): boolean => evaluatePolicy(text, by, { on: 'draft' }).length > 0;

/** Firm commitments in agents' turns. Conversations are parted by a hash into three quarters to write rules on and one held back, whose turns nobody reads. */
export const suite: Suite = ({ data, arguments: options }) => {
  const rows = readRows<Labelled>(dataPath(data, 'commitment_candidates', 'labels.jsonl'));
  const isHeldBack = ({ conversation }: Labelled): boolean => Number.parseInt(createHash('md5').update(conversation).digest('hex').slice(-1), 16) % 4 === 3;
  const written = rows.filter((row) => !isHeldBack(row));
  if (options.includes('misses')) for (const row of written) if (commits(row.agent_text, withConditional) !== row.commits) console.log(row.commits ? 'MISSED' : 'WRONG', row.source.slice(0, 5), row.agent_text.replace(/\s+/g, ' '));
  const turns = readRows<Thread>(dataPath(data, 'twacs_airline_threads', 'threads.jsonl')).flatMap((thread) => thread.turns.filter(({ role }) => role === 'agent'));
  const flagged = turns.filter(({ text }) => commits(text));
  if (options.includes('flagged')) for (const { text } of flagged) console.log('FLAGGED', text);
  return [
    ...score('written on', written),
    ...score('held back', rows.filter(isHeldBack)),
    ...score('all', rows),
    ...score('written on, conditional too', written, withConditional),
    ...score('held back, conditional too', rows.filter(isHeldBack), withConditional),
    ...score('all, conditional too', rows, withConditional),
    { name: 'share of all agent turns flagged', value: flagged.length / turns.length, n: turns.length },
  ];
};

function score(part: string, rows: readonly Labelled[], by = rules): Figure[] {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const row of rows) {
    const found = commits(row.agent_text, by);
    if (found && row.commits) right++;
    else if (found) wrong++;
    else if (row.commits) missed++;
  }
  const n = rows.length;
  return [
    { name: `firm commitments, ${part}: precision`, value: right / (right + wrong), n },
    { name: `firm commitments, ${part}: recall`, value: right / (right + missed), n },
    { name: `firm commitments, ${part}: F1`, value: (2 * right) / (2 * right + wrong + missed), n },
  ];
}
