interface Seen {
  /** Where in the console it was seen. */
  readonly view: string;
  readonly seen: number;
  /** The newest first; older ones follow as fallbacks. */
  readonly selector: string;
}

/** Hooks of the Agent Workspace. Hashed class names change with each release, test ids stay for years. `{id}` is the ticket's id. */
export const selectors = {
  panes: { view: 'workspace', seen: 2026, selector: '#main_panes' },
  activePane: {
    view: 'ticket', seen: 2026,
    selector: '[data-test-id="ticket-{id}-standard-layout"][data-is-active="true"], [data-test-id="ticket-{id}-custom-layout"][data-is-active="true"]',
  },
  log: { view: 'ticket, conversation', seen: 2026, selector: '[data-test-id="omni-log-container"]' },
  message: { view: 'ticket, conversation', seen: 2026, selector: 'article[data-test-id="omni-log-comment-item"]' },
  bubble: { view: 'ticket, conversation', seen: 2026, selector: '[data-test-id="omni-log-item-message"]' },
  messageText: { view: 'ticket, conversation', seen: 2026, selector: '[data-test-id="omni-log-message-content"], .zd-comment' },
  noise: { view: 'ticket, conversation', seen: 2026, selector: 'svg, button, div.signature' },
  noteTag: { view: 'ticket, conversation', seen: 2025, selector: '[data-test-id="omni-log-internal-note-tag"]' },
  sender: { view: 'ticket, conversation', seen: 2026, selector: '[data-test-id="omni-log-item-sender"], [data-test-id="omni-log-comment-user-link"]' },
  time: { view: 'ticket, conversation', seen: 2026, selector: 'time[datetime]' },
  older: { view: 'ticket, conversation', seen: 2025, selector: '[data-test-id="convolog-show-more-button"]' },
  subject: { view: 'ticket, header', seen: 2026, selector: '[data-test-id="omni-header-subject"], [data-test-id="ticket-pane-subject"]' },
  via: { view: 'ticket, header', seen: 2025, selector: '[data-test-id="omni-header-via-label"]' },
  requester: { view: 'ticket, fields', seen: 2026, selector: '[data-test-id="ticket-system-field-requester-menu"]' },
  tags: { view: 'ticket, fields', seen: 2025, selector: '[data-test-id="ticket-fields-tags"] > *' },
  composer: { view: 'ticket, composer', seen: 2026, selector: '[data-test-id="editor-view"], [data-test-id="ticket-rich-text-editor"], .zendesk-editor--rich-text-container' },
  richEditable: {
    view: 'ticket, composer', seen: 2026,
    selector: '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], .ck-editor__editable[contenteditable="true"]',
  },
  plainEditable: { view: 'ticket, messaging composer', seen: 2026, selector: '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]' },
  channelSwitch: { view: 'ticket, composer', seen: 2026, selector: '[data-test-id="omnichannel-channel-switcher-button"]' },
  toolRow: { view: 'ticket, composer', seen: 2026, selector: '[data-test-id="omnichannel-composer-toolbar"] ul' },
  submit: {
    view: 'ticket, footer', seen: 2026,
    selector: '[data-test-id="submit_button-button"], [data-test-id="submit_button-menu-button"], [data-test-id="omnichannel-omnicomposer-send-button"]',
  },
} as const satisfies Record<string, Seen>;
