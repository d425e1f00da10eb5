/**
 * Hooks of the Agent Workspace, with the view and the year each was seen. Hashed class names change with every release, test ids
 * stay for years. Where there are several, the newest comes first and older ones are fallbacks. `{id}` is the ticket's id.
 */
export const selectors = {
  /** Workspace, 2026. */
  panes: '#main_panes',
  /** Workspace, header, 2026. Its tag was a `div` until 2025. */
  selectedTab: '[data-test-id="header-tab"][data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]',
  /** Workspace, header, 2026. */
  tab: '[data-test-id="header-tab"]',
  /** Ticket, 2026. Panes of other open tickets stay in the page. */
  activePane: '[data-test-id="ticket-{id}-standard-layout"][data-is-active="true"], [data-test-id="ticket-{id}-custom-layout"][data-is-active="true"]',
  /** Ticket, conversation, 2025. Header, log and reply to the customer; side conversations with others open beside it. */
  conversation: '[data-side-conversations-anchor-id="{id}"]',
  /** Ticket, conversation, 2026. */
  log: '[data-test-id="omni-log-container"]',
  /** Ticket, conversation, 2026. */
  message: '[data-test-id="omni-log-comment-item"]',
  /** Ticket, conversation, 2026. Its `type` says who speaks. */
  bubble: '[data-test-id="omni-log-item-message"]',
  /** Ticket, conversation, 2026. */
  time: 'time[datetime]',
  /** Ticket, composer, 2026; the class for editors without a test id. */
  richEditable: '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], .ck-editor__editable[contenteditable="true"]',
  /** Ticket, messaging composer, 2026. */
  plainEditable: '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
  /** Ticket, composer, 2026. */
  channelSwitch: '[data-test-id="omnichannel-channel-switcher-button"]',
  /** Ticket, composer, 2026. */
  toolRow: '[data-test-id="omnichannel-composer-toolbar"] ul',
  /** Ticket, footer and messaging composer, 2026. Watched, never pressed. */
  submit: '[data-test-id^="submit_button-"], [data-test-id="omnichannel-omnicomposer-send-button"]',
} as const;

/** What only reading the page itself looks for, and so is loaded only then. */
export const pageSelectors = {
  /** Ticket, conversation, 2026; the class is older. */
  messageText: '[data-test-id="omni-log-message-content"], .zd-comment',
  /** Ticket, conversation, 2026. Not the author's words. */
  noise: 'svg, button, div.signature',
  /** Ticket, conversation, 2025. */
  noteTag: '[data-test-id="omni-log-internal-note-tag"]',
  /** Ticket, conversation, 2026. */
  sender: '[data-test-id="omni-log-item-sender"]',
  /** Ticket, conversation, 2025. Pressing it is the agent's business. */
  older: '[data-test-id="convolog-show-more-button"]',
  /** Ticket, header, 2026; the second until 2025. */
  subject: '[data-test-id="omni-header-subject"], [data-test-id="ticket-pane-subject"]',
  /** Ticket, fields, 2026. */
  requester: '[data-test-id="ticket-system-field-requester-menu"]',
  /** Ticket, fields, 2025. */
  tags: '[data-test-id="ticket-fields-tags"] > *',
} as const;
