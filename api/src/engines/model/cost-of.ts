/** What a model's endpoint takes, in US dollars a million tokens. */
export interface ModelPrice {
  readonly prompt: number;
  readonly completion: number;
}

/** Dollars a million tokens are so many cents a token. */
const CENTS_A_TOKEN = 100 / 1_000_000;

/** What a call cost in US cents; `undefined` without a price, or where the endpoint did not say how many tokens it took. */
export function costOf({ promptTokens, completionTokens }: { readonly promptTokens: number | null; readonly completionTokens: number | null }, price: ModelPrice | undefined): number | undefined {
  if (price === undefined || (promptTokens === null && completionTokens === null)) return undefined;
  return ((promptTokens ?? 0) * price.prompt + (completionTokens ?? 0) * price.completion) * CENTS_A_TOKEN;
}
