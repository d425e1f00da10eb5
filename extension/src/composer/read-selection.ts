import type { Composer } from '../consoles/console.ts';
import type { ReplyParts } from './compare-replaced.ts';
import { isTextField } from './composer-text.ts';
import { selectionOf } from './selection-of.ts';
import { splitComposer } from './split-composer.ts';
import { splitText } from './split-text.ts';
import { visibleRange } from './visible-range.ts';
import { wordsOfField } from './words-of-field.ts';
import { wordsOfRange } from './words-of-range.ts';

/** Words of the reply that the agent has selected, and how to select exactly these. */
export interface SelectedWords extends ReplyParts {
  readonly select: () => Promise<void>;
}

/** What is selected of the agent's own part of the reply, without blanks at its ends; signature and quoted trail never count. */
export function readSelection(composer: Composer | undefined): SelectedWords | undefined {
  if (composer === undefined) return undefined;
  return isTextField(composer.element) ? inField(composer.element) : inEditor(composer.element, composer.signature);
}

function inField(field: HTMLTextAreaElement): SelectedWords | undefined {
  const { value } = field;
  const chosen = value.slice(field.selectionStart, Math.min(field.selectionEnd, splitText(value).tail));
  const text = chosen.trim();
  if (text === '') return undefined;
  const start = field.selectionStart + chosen.indexOf(text);
  return wordsOfField(field, start, start + text.length);
}

function inEditor(editable: HTMLElement, ownSignature?: string): SelectedWords | undefined {
  const selection = selectionOf(editable);
  if (selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const { signature, quote } = splitComposer(editable, ownSignature);
  const range = visibleRange(editable, selection.getRangeAt(0), signature ?? quote);
  return range === undefined ? undefined : wordsOfRange(editable, range);
}
