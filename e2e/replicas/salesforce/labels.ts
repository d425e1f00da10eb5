/** The languages the replica's console can be set to. */
export type ConsoleLocale = 'en_US' | 'de';

const english = {
  locale: 'en-US',
  app: 'Service Console', home: 'Home', cases: 'Cases', caseNoun: 'Case', search: 'Search...', allOpen: 'All Open Cases',
  caseNumber: 'Case Number', subject: 'Subject', status: 'Status', priority: 'Priority', origin: 'Case Origin', type: 'Type', owner: 'Case Owner',
  contactName: 'Contact Name', contactEmail: 'Contact Email', description: 'Description', opened: 'Date/Time Opened', tags: 'Topics',
  details: 'Details', feed: 'Feed', contact: 'Contact', related: 'Related', noSubject: 'No subject',
  email: 'Email', post: 'Post', chat: 'Chat', from: 'From', to: 'To', date: 'Message Date', send: 'Send', share: 'Share', reply: 'Reply', replyAll: 'Reply All',
  writeEmail: 'Write an email...', sharePost: 'Share an update...', writeMessage: 'Type a message', allAccess: 'All with access', internalOnly: 'Acme only',
  expand: 'Expand Post', viewMore: 'View more', mostRecent: 'Most Recent Activity', comment: 'Case Comment', isPublic: 'Public', isPrivate: 'Private', empty: 'Nothing here yet. Share an update to get started.',
  original: 'Original Message', sent: 'Sent', closeTab: 'Close', emailMessage: 'Email Message', conversation: 'Conversation',
};

export type Labels = typeof english;

const german: Labels = {
  locale: 'de-DE',
  app: 'Servicekonsole', home: 'Startseite', cases: 'Kundenvorgänge', caseNoun: 'Kundenvorgang', search: 'Suchen...', allOpen: 'Alle offenen Kundenvorgänge',
  caseNumber: 'Kundenvorgangsnummer', subject: 'Betreff', status: 'Status', priority: 'Priorität', origin: 'Ursprung des Kundenvorgangs', type: 'Typ', owner: 'Kundenvorgangsinhaber',
  contactName: 'Kontaktname', contactEmail: 'E-Mail des Kontakts', description: 'Beschreibung', opened: 'Datum/Uhrzeit der Öffnung', tags: 'Themen',
  details: 'Details', feed: 'Feed', contact: 'Kontakt', related: 'Zugehörig', noSubject: 'Kein Betreff',
  email: 'E-Mail', post: 'Posten', chat: 'Chat', from: 'Von', to: 'An', date: 'Nachrichtendatum', send: 'Senden', share: 'Freigeben', reply: 'Antworten', replyAll: 'Allen antworten',
  writeEmail: 'E-Mail schreiben...', sharePost: 'Aktualisierung freigeben...', writeMessage: 'Nachricht eingeben', allAccess: 'Alle mit Zugriff', internalOnly: 'Nur Acme',
  expand: 'Post erweitern', viewMore: 'Mehr anzeigen', mostRecent: 'Neueste Aktivität', comment: 'Kundenvorgangskommentar', isPublic: 'Öffentlich', isPrivate: 'Privat', empty: 'Hier ist noch nichts. Geben Sie eine Aktualisierung frei.',
  original: 'Ursprüngliche Nachricht', sent: 'Gesendet', closeTab: 'Schließen', emailMessage: 'E-Mail-Nachricht', conversation: 'Unterhaltung',
};

/** The console's own words in each of its languages. */
export const labels: Readonly<Record<ConsoleLocale, Labels>> = { en_US: english, de: german };
