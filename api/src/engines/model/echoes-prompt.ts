const SHINGLE = 6;
const LEAST_WORDS = 4;
const MARKS = /<\/?(?:ticket|passage|message|text|before|after|style|question)\b[^>]*>/i;
const LABELS = /^\s*(?:details to ask for|the agent asks|a reply the team likes, for tone|sign-off)\s*:/im;
const MOST_PROMPTS = 50;
const rules = new Map<string, { readonly all: string; readonly shingles: ReadonlySet<string> }>();

/** Whether a sentence of an answer tells the prompt: six words of it in a row, a whole short rule, or the marks it parts data by. Such a sentence is nothing to say. */
export function echoesPrompt(text: string, system: string): boolean {
  if (MARKS.test(text) || LABELS.test(text)) return true;
  const { all, shingles } = readRules(system);
  const words = wordsOf(text);
  if (words.length >= LEAST_WORDS && all.includes(` ${words.join(' ')} `)) return true;
  return words.some((_, at) => at + SHINGLE <= words.length && shingles.has(words.slice(at, at + SHINGLE).join(' ')));
}

function readRules(system: string): { readonly all: string; readonly shingles: ReadonlySet<string> } {
  const known = rules.get(system);
  if (known !== undefined) return known;
  const words = wordsOf(system);
  const read = { all: ` ${words.join(' ')} `, shingles: new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '))) };
  if (rules.size >= MOST_PROMPTS) rules.clear();
  rules.set(system, read);
  return read;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
