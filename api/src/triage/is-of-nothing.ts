const NOTHING = /\b(?:nothing|none of (?:it|this|that)|nichts|rien|nada)\b[^.,;:!?\n]{0,30}$/;

/** Whether the folded words before a statement make it one about nothing: “nothing is solved”. */
export function isOfNothing(before: string): boolean {
  return NOTHING.test(before);
}
