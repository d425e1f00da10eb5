interface Delta {
  readonly content?: unknown;
  readonly refusal?: unknown;
  readonly reasoning?: unknown;
  readonly reasoning_content?: unknown;
}

/** The words of one event of a streamed answer, what the model only thought, and how the answer ends where it does. An event may lack any part of it. */
export function readDelta(event: unknown): { readonly text: string; readonly thought: string; readonly isDeclined: boolean; readonly isCutOff: boolean } {
  const choice = (event as { choices?: readonly ({ delta?: Delta | null; finish_reason?: unknown } | null)[] | null } | null)?.choices?.[0];
  const delta = choice?.delta;
  const { text, thought } = partsOf(delta?.content);
  return {
    text, thought: thought + wordsOf(delta?.reasoning_content ?? delta?.reasoning),
    isDeclined: wordsOf(delta?.refusal) !== '' || choice?.finish_reason === 'content_filter',
    isCutOff: choice?.finish_reason === 'length',
  };
}

/** Some endpoints send the words in parts, with what was thought among them. */
function partsOf(content: unknown): { text: string; thought: string } {
  if (!Array.isArray(content)) return { text: wordsOf(content), thought: '' };
  const parts = content as readonly ({ type?: unknown; text?: unknown; thinking?: unknown } | null)[];
  return {
    text: parts.map((part) => wordsOf(part?.text)).join(''),
    thought: parts.map((part) => (Array.isArray(part?.thinking) ? partsOf(part.thinking).text : wordsOf(part?.thinking))).join(''),
  };
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
