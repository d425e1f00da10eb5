import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';

/** A prepared reply of the console, by its name. */
export interface MacroTitle {
  readonly id: string;
  readonly title: string;
}

/** A field that a macro would change beside writing a reply; `to` where the value can be read. */
export interface MacroChange {
  readonly field: 'status' | 'priority' | 'type' | 'subject' | 'tags' | 'assignee' | 'group' | 'other';
  readonly to: string | null;
}

/** What a macro would do to this ticket, with the console's own placeholders resolved. Nothing of it is done. */
export interface MacroPreview extends MacroTitle {
  /** Paragraphs of plain text; empty for a macro that writes nothing. */
  readonly text: string;
  readonly isPublic: boolean;
  readonly changes: readonly MacroChange[];
}

/** The consoles whose adapters have them, as the panel knows it before it asks. */
export const consolesWithMacros: readonly ConsoleName[] = ['zendesk'];
