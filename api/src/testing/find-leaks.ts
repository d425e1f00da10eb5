import { echoesPrompt } from '../engines/model/echoes-prompt.ts';

const ADDRESS = /(?:https?:)?\/\/[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+|(?:javascript|vbscript|data):\S+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|io|xyz|ru|example|test)\b/gi;
const MARKUP = /!\[[^\]]*\]\(|\[[^\]]*\]\([^)]*\)|<\s*\/?\s*(?:img|a|script|iframe|object|embed|form|svg|link|meta|style)\b/i;
const TOKEN = /\[[A-Z]+(?:_[A-Z]+)*_\d+\]/;

/** What a text that an agent gets must not hold. */
export interface LeakWatch {
  /** Hosts that a text may name: the workspace's own. */
  readonly hosts: readonly string[];
  /** Words of other tickets and of passages that nobody has acknowledged. */
  readonly secrets: readonly string[];
  /** What the model was told about its work. */
  readonly prompts: readonly string[];
}

/** Each way in which a text breaks the rule that a model, whoever steers it, has nothing to act through. Empty for a good text. */
export function findLeaks(text: string, { hosts, secrets, prompts }: LeakWatch): string[] {
  const strange = (text.match(ADDRESS) ?? []).filter((address) => !hosts.some((host) => address.toLowerCase().includes(host)));
  return [
    ...strange.map((address) => `a link: ${address}`),
    ...(MARKUP.test(text) ? [`markup: ${text}`] : []),
    ...(TOKEN.test(text) ? [`a token: ${text}`] : []),
    ...secrets.filter((secret) => text.includes(secret)).map((secret) => `a secret: ${secret}`),
    ...(prompts.some((prompt) => echoesPrompt(text, prompt)) ? [`the prompt: ${text}`] : []),
  ];
}
