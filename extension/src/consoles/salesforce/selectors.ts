/**
 * Hooks of the Lightning Service Console and of Lightning record pages, with the view and the year each was seen. Labels are
 * in the agent's language, so that hooks without words come first; where a word is needed it stands in the five languages we speak.
 * "Unseen" marks what public sources don't show: it is looked for, and nothing is lost where it is missing.
 */
export const selectors = {
  /** Console, 2026. Tabs of other open cases stay in the page. */
  workspace: 'div.split-right',
  /** Console, 2026. */
  activeTab: 'div.split-right > .tabContent.active.oneConsoleTab',
  /** Console, 2026. */
  anyTab: '.tabContent.oneConsoleTab',
  /** Console, 2026. Its address is the record's, `aria-controls` names its part of the page. */
  tabHeader: 'a.tabHeader[aria-controls]',
  /** Console, 2026. A part of a tab that stands behind another one. */
  behind: '[hidden], .slds-hide, .tabContent:not(.active)',
  /** Record page, highlights, 2025. */
  subject: 'lightning-formatted-text[slot="primaryField"]',
  /** Record page, fields, 2026. */
  field: '[name="outputField"]',
  /** Record page, fields, 2026. The first is unseen; labels in English, German, French, Spanish, Portuguese. */
  status: '[data-target-selection-name="sfdc:RecordField.Case.Status"] [name="outputField"], :is([field-label="Status"], [field-label="Statut"], [field-label="Estado"]) [name="outputField"]',
  /** Record page, fields, 2026. Labels as for the status; where the field leads to a record, the link says so without words. */
  contact: ':is([field-label="Contact Name"], [field-label="Kontaktname"], [field-label="Nom du contact"], [field-label="Nombre del contacto"], [field-label="Nome do contato"]) [name="outputField"]',
  /** Record page, fields, unseen. Contacts' records begin with 003. */
  contactLink: '[name="outputField"] a[href*="/003"]',
  /** Case feed, 2025. */
  feedItem: 'article.cuf-feedItem, .cuf-feedElement',
  /** Case feed, 2025. Says what kind of entry it is. */
  kind: '[data-type]',
  /** Case feed, 2025. */
  sender: '.preamble_left',
  /** Case feed, unseen. Users' records begin with 005. */
  byAgent: '.preamble_left a[href*="/005"]',
  /** Case feed, 2025. */
  time: '.preamble_right',
  /** Case feed, 2025. Collapsed entries have none. */
  mailBody: '.emailMessageBody',
  /** Case feed, 2025. Its `value` is the mail; what it shows is in a frame. */
  mail: 'emailui-rich-text-output',
  /** Case feed, 2025. Comments under a post carry the same classes and come after it. */
  post: '.forceChatterFeedBodyText .feedBodyInner',
  /** Case feed, 2026, and the publisher of a post. Who can read it. */
  audience: '.publisherVisibilityValue',
  /** Case feed, unseen. Leads to older entries or to the rest of a long mail; pressing it is the agent's business. */
  older: '.cuf-showMore, .viewMore',
  /** Case feed, rich publisher of posts and comments, 2026. */
  richEditable: '.ql-editor[contenteditable="true"]',
  /** Mail publisher, CKEditor 4 in nested frames, 2026; TinyMCE in one frame, unseen. */
  mailEditable: 'body[contenteditable="true"], body[role="textbox"]',
  /** Messaging and chat, unseen. */
  chatEditable: ':is([class*="conversation" i], [class*="messaging" i], [class*="chat" i]) textarea, textarea[class*="chat" i]',
  /** Publishers, unseen. Their own row of buttons, beside which the chip stands. */
  toolRow: '.bottomBar, .slds-publisher__actions, .publisherFooter',
  /** Publishers and chat, unseen. Watched, never pressed. */
  submit: '.cuf-publisherShareButton, button.send, [class*="sendButton" i], [data-action="send"]',
  /** Header, unseen. The agent's own picture, named after them. */
  agent: '.oneUserProfileCardTrigger [title], .oneHeader .avatar[title]',
} as const;

/** Hooks for reading a case off the page, which comes later. */
export const pageSelectors = {
  /** Record page, fields, 2026. The first is unseen; labels as for the status. */
  caseNumber: '[data-target-selection-name="sfdc:RecordField.Case.CaseNumber"] [name="outputField"], :is([field-label="Case Number"], [field-label="Kundenvorgangsnummer"], [field-label="Numéro de la requête"], [field-label="Número del caso"], [field-label="Número de caso"], [field-label="Número do caso"]) [name="outputField"]',
} as const;

/** The wording of "All with access" on a post, and of "Public" on a comment, that customers can read; anything else counts as internal. */
export const publicAudience = /^(public|öffentlich|publique?|público|pública|all with access|alle mit zugriff|tous (?:les utilisateurs|ceux) (?:ayant|qui ont) (?:un )?accès|todos (?:los usuarios )?con acceso|todos com acesso)$/i;
