const HOLDING = /\b(?:check|look|see|answer|verify|ask|find out|indicate|investigate|get back|come back|write back|let you know|be in touch|update you)\b|prüfe|nachsehen|schaue|klären|kläre|melde|vérifi|regard|revien|revenons|au courant|revis|comprob|verific|en contact|informar/i;

/** To look, ask or write back: a promise that says nothing of the matter yet. */
export function isHolding(text: string): boolean {
  return HOLDING.test(text);
}
