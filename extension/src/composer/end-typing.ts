/** The browser takes what is typed next for more of the same typing; a caret that has moved ends it. */
export function endTyping(field: HTMLTextAreaElement): void {
  const at = field.selectionEnd;
  field.setSelectionRange(at - 1, at - 1);
  field.setSelectionRange(at, at);
}
