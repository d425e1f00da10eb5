/** What is put on the paste event; `html` is left out for a composer without formatting. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/**
 * Hands text to an editor the way a paste by the agent would arrive, so that it passes the editor's own clean-up and undo.
 * The agent's clipboard is not touched. Returns whether the editor took it. This file holds the extension's only event dispatch.
 */
export function dispatchPaste(editable: HTMLElement, pasted: Pasted): boolean {
  const view = editable.ownerDocument.defaultView ?? window;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', pasted.text);
  if (pasted.html !== undefined) clipboardData.setData('text/html', pasted.html);
  const event = new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  return !editable.dispatchEvent(event);
}
