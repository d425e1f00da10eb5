import { askBridge } from './ask-bridge.ts';
import { isTextField } from './composer-text.ts';
import { dispatchInput, dispatchPaste } from './dispatch-paste.ts';
import type { Engine, Strategy } from './engines/engine.ts';
import { typingCommand } from './exec-command.ts';
import type { PreparedDraft } from './whole-draft.ts';

/** Hands the draft to the editor in one way. Returns whether the editor says it took it; what landed is read back elsewhere. */
export async function tryStrategy(strategy: Strategy, engine: Engine, element: HTMLElement, { isPlain, text, html }: PreparedDraft): Promise<boolean> {
  const pasted = { text, html: isPlain ? undefined : html };
  switch (strategy) {
    case 'paste':
      // Firefox drops what a page script puts on a paste before the page sees it.
      return import.meta.env.FIREFOX ? (await askBridge({ do: 'paste', engine, ...pasted })) === 'done' : dispatchPaste(element, pasted);
    case 'typing-command':
      if (isPlain || isTextField(element)) typingCommand.words(element.ownerDocument, text);
      else typingCommand.markup(element.ownerDocument, html);
      return false;
    case 'instance':
      return (await askBridge({ do: 'insert', engine, text, html })) === 'done';
    case 'value':
      if (!isTextField(element)) return false;
      element.setRangeText(text, element.selectionStart, element.selectionEnd, 'end');
      dispatchInput(element);
      return true;
  }
}
