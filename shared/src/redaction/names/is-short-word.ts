/** Words of two letters that open sentences in our languages. */
const SHORT_WORD = new Set(`ab ai am an ao ar as at au be by ce da de do du eh el em en er es et eu go ha he hi ho if il im in is it ja je la le lo ma me mi my na ne no ob of oh ok on or os ou sa se si so su ta te to tu um un up us we wo ya yo zu`.split(' '));

/** Whether a folded word can't be told from one that opens a sentence. */
export function isShortWord(word: string): boolean {
  return SHORT_WORD.has(word);
}
