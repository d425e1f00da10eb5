/** The words of a text, without the invisible marks that editors leave. */
export function words(text: string): string[] {
  return text.replace(/[\u200b\u2060\ufeff]/g, '').split(/\s+/).filter((word) => word !== '');
}

/** Lines without the marks of a list. */
export function withoutMarks(text: string): string {
  return text.replace(/^\s*(?:[-•*]|\d{1,3}[.)])\s+/gm, '');
}
