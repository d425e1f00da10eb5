import type { SentenceSpan } from '@countersign/shared/text/sentences';

/** A word that begins an order or a question, in capitals where no sentence seems to begin. */
const OPENERS = 'Add|Adapt|Alter|Analy[sz]e|Answer|Append|Ask|Augment|Break|Calculate|Can|Change|Combine|Compare|Compose|Convert|Could|Create|Describe|Design|Develop|Discuss|Draft|Encode|Encrypt|Enhance|Evaluate|Explain|Extend|Find|Generate|Give|Help|How|Identify|Imagine|In your|Include|Inform|Insert|Integrate|Introduce|List|Mention|Modify|Offer|Outline|Paraphrase|Please|Plan|Pretend|Produce|Promote|Propose|Provide|Put|Recommend|Remove|Render|Repeat|Replace|Reply|Respond|Reverse|Rewrite|Say|Set|Show|Spell|State|Substitute|Suggest|Summari[sz]e|Tell|Translate|Turn|Use|What|What\'s|When|Which|Who|Why|Write';
const BREAK = new RegExp(`(?<![^\\S\\n])[^\\S\\n]*\\n\\s*|(?=\\s)(?<!\\s)(?<=[.!?…。！？][)"'\\]’”»]{0,4})\\s+|(?<!\\s)\\s*\\|(?=[A-Z])|(?<![^\\S\\n])[^\\S\\n]+(?=(?:${OPENERS})\\s)`, 'gu');
const MOST_PARTS = 300;

/** Sentences and lines, each on its own: an order hidden in a mail often stands where no full stop or blank line parts it from its neighbours. */
export function splitParts(text: string): SentenceSpan[] {
  const parts: SentenceSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (!/\p{L}/u.test(trimmed)) return;
    const from = start + (part.length - part.trimStart().length);
    parts.push({ text: trimmed, start: from, end: from + trimmed.length });
  };
  for (const match of text.matchAll(BREAK)) {
    if (parts.length >= MOST_PARTS) return parts;
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return parts;
}
