import { stemsOf } from '../knowledge/index/postings.ts';
import { weakWords } from '../knowledge/index/stop-words.ts';

/** A sentence of a thread that may stand in its summary. */
export interface SummaryCandidate {
  readonly text: string;
  readonly messageId: string;
  readonly role: 'customer' | 'agent';
  /** Position among all sentences, and of its message among all messages. */
  readonly position: number;
  readonly order: number;
  readonly orders: number;
  readonly score: number;
}

const WISH = /\b(?:how|why|when|where|what|can (?:you|i|we)|could (?:you|i)|would (?:you|like)|want|need|trying|unable|can(?:no|')?t|won'?t|does(?: no|n')t|did(?: no|n')t|has(?: no|n')t|have(?: no|n')t|not working|broken|problem|issue|error|refund|cancel|return|lost|missing|wrong|late|waiting|help)\b/i;
const SOLUTION = /\b(?:you can|you (?:need|should|will|may)|we (?:will|have|can|are)|i(?:'ve| have|'ll| will)|try|go to|send|follow|check|let us know|dm|refund|replace\w*|ship\w*|update|restart|contact|email|call)\b/i;
const EMPTY = /^(?:(?:many )?thanks?|thank you|hi|hello|hey|ok|okay|yes|no|sure|great|cheers|bye|regards)\b.{0,25}$/i;

/** Who writes, how to reach them, what they paid with: not what it is about. */
const CONTACT = /[^\s@]{1,64}@[^\s@]{1,200}\.\w|\+?\d[\d ()/-]{7,}\d|^my (?:name|phone|address|card) is\b/i;

/** Scores sentences by how much they say of the thread's own words, what they want or answer, and where they stand. */
export function scoreSummarySentences(candidates: readonly Omit<SummaryCandidate, 'score'>[], subject: string): SummaryCandidate[] {
  const stemsOfEach = candidates.map(({ text }) => [...new Set(stemsOf(text, 'en'))].filter((stem) => !weakWords.has(stem)));
  const frequency = new Map<string, number>();
  for (const stems of stemsOfEach) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const topic = new Set(stemsOf(subject, 'en'));
  return candidates.map((candidate, position) => {
    const stems = stemsOfEach[position]!;
    const words = candidate.text.split(/\s+/).length;
    if (stems.length === 0 || EMPTY.test(candidate.text) || (CONTACT.test(candidate.text) && !candidate.text.includes('?'))) return { ...candidate, score: 0 };
    const centrality = stems.reduce((sum, stem) => sum + Math.log(1 + frequency.get(stem)!) + (topic.has(stem) ? 0.8 : 0), 0) / Math.sqrt(stems.length + 3);
    const place = candidate.role === 'customer' ? 1 + 0.8 / (1 + candidate.order) : 1 + 0.5 * (candidate.order / Math.max(1, candidate.orders - 1));
    const form = (candidate.role === 'customer' ? (WISH.test(candidate.text) ? 1.35 : 1) : SOLUTION.test(candidate.text) ? 1.3 : 0.9) * (words < 5 ? 0.6 : words > 40 ? 0.8 : 1);
    return { ...candidate, score: centrality * place * form };
  });
}
