/**
 * The browser's own typing, for editors that take it: one step of its undo. It reports success where nothing happened, so its
 * answer is not looked at. This file holds the extension's only such commands, and these two are all it knows.
 */
export const typingCommand = {
  markup: (page: Document, html: string): unknown => page.execCommand('insertHTML', false, html),
  words: (page: Document, text: string): unknown => page.execCommand('insertText', false, text),
};
