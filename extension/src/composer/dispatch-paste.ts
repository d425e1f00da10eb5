/** What is put on the paste event; `html` is left out for a composer without formatting. */
export interface Pasted {
  readonly text: string;
  readonly html?: string | undefined;
}

/**
 * Hands text to an editor the way a paste by the agent would arrive, so that it passes the editor's own clean-up and undo.
 * The agent's clipboard is not touched. Returns whether the editor took it. This file holds the extension's only event dispatches.
 */
export function dispatchPaste(editable: HTMLElement, pasted: Pasted): boolean {
  const view = viewOf(editable);
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', pasted.text);
  if (pasted.html !== undefined) clipboardData.setData('text/html', pasted.html);
  const event = new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  return !editable.dispatchEvent(event);
}

/** Tells the page that the value of a text field has changed. */
export function dispatchInput(field: HTMLTextAreaElement): void {
  const view = viewOf(field);
  field.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true }));
}

function viewOf(element: HTMLElement): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window;
}
