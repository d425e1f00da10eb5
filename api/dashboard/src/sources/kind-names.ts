const names: Readonly<Record<string, readonly [name: string, about: string]>> = {
  'zendesk-articles': ['Zendesk help centre', 'Published articles, with their sections.'],
  'zendesk-macros': ['Zendesk macros', 'Shared macros that write a reply.'],
  'zendesk-solved-tickets': ['Zendesk solved tickets', 'What customers asked and what was sent, masked.'],
  'freshdesk-articles': ['Freshdesk solutions', 'Published articles, with their folders.'],
  'freshdesk-canned-responses': ['Freshdesk canned responses', 'Shared responses with their placeholders.'],
  'freshdesk-solved-tickets': ['Freshdesk solved tickets', 'What customers asked and what was sent, masked.'],
  'salesforce-articles': ['Salesforce Knowledge', 'Online articles, from the fields you name.'],
  'salesforce-quick-text': ['Salesforce quick text', 'Quick texts with their merge fields.'],
  website: ['Website', 'Pages of a sitemap or a list of addresses.'],
  files: ['Files', 'Documents, web pages, questions and answers.'],
  markdown: ['Folder on the server', 'Markdown files beside the server.'],
  'file-folder': ['Folder of files on the server', 'Files beside the server.'],
  folder: ['Folder on the server', 'Markdown files beside the server.'],
  macros: ['Macro file on the server', 'Macros from one file.'],
};

/** What a kind of source is called; one we have no word for keeps its own. */
export function kindName(kind: string): string {
  return names[kind]?.[0] ?? sentenceOf(kind);
}

/** What a kind of source brings, in one sentence. */
export function kindAbout(kind: string): string {
  return names[kind]?.[1] ?? '';
}

function sentenceOf(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
