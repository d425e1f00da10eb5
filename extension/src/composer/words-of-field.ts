import type { SelectedWords } from './read-selection.ts';

/** The words between two characters of a text field, what stands beside them, and how to select exactly these. */
export function wordsOfField(field: HTMLTextAreaElement, start: number, end: number): SelectedWords {
  const { value } = field;
  return {
    before: value.slice(0, start), text: value.slice(start, end), after: value.slice(end),
    select: async () => {
      field.focus();
      field.setSelectionRange(start, end);
    },
  };
}
