import type { DocumentKind } from '@countersign/db/schema/documents';
import { AppError } from '@countersign/shared/errors';
import { z } from 'zod';
import type { SourceItem, SourceReader, SourceReaderDeps } from './sources/source-reader.ts';

interface KindParts<Settings> {
  readonly settings: z.ZodType<Settings>;
  readonly read: SourceReader<Settings>;
}

interface Traits<Settings> {
  readonly documents: DocumentKind;
  readonly secrets?: readonly (keyof Settings & string)[];
  readonly address?: readonly (keyof Settings & string)[];
  readonly setBy?: SourceKind['setBy'];
  readonly isRefreshed?: boolean;
  readonly mayBeEmpty?: boolean;
}

/** A kind of source that can be imported. */
export interface SourceKind {
  readonly documents: DocumentKind;
  /** Settings that are sealed and never given back. */
  readonly secrets: readonly string[];
  /** `server`: set only by whoever stands at the machine, because it reads the machine's own files. */
  readonly setBy: 'lead' | 'server';
  /** Settings that say where secrets are sent to. */
  readonly address: readonly string[];
  /** Whether reading it again by itself can find anything new. */
  readonly isRefreshed: boolean;
  /** Whether holding nothing at all is usual, and not rather a lost permission. */
  readonly mayBeEmpty: boolean;
  /** Reads and checks settings; `AppError` names the field that is wrong. */
  parse(settings: unknown): Promise<Record<string, unknown>>;
  describe(): Promise<Record<string, unknown>>;
  read(settings: Record<string, unknown>, deps: SourceReaderDeps): Promise<AsyncIterable<SourceItem>>;
}

/** A vendor's API token is the one secret, and goes to the vendor's address. */
const vendor = { secrets: ['token'], address: ['address'] } as const;

/** Every kind that can be imported, with its reader. A reader and what it needs is loaded on first use. */
export const sourceKinds: Readonly<Record<string, SourceKind>> = {
  markdown: kind({ documents: 'article', setBy: 'server', isRefreshed: false }, async () => {
    const { markdownSettings, readMarkdownFolder } = await import('./sources/markdown/read-markdown-folder.ts');
    return { settings: markdownSettings, read: readMarkdownFolder };
  }),
  'zendesk-articles': kind({ documents: 'article', ...vendor }, async () => {
    const { zendeskArticlesSettings, readZendeskArticles } = await import('./sources/zendesk/read-articles.ts');
    return { settings: zendeskArticlesSettings, read: readZendeskArticles };
  }),
  'zendesk-macros': kind({ documents: 'macro', ...vendor }, async () => {
    const { zendeskMacrosSettings, readZendeskMacros } = await import('./sources/zendesk/read-macros.ts');
    return { settings: zendeskMacrosSettings, read: readZendeskMacros };
  }),
  'zendesk-solved-tickets': kind({ documents: 'ticket', ...vendor }, async () => {
    const { zendeskSolvedTicketsSettings, readZendeskSolvedTickets } = await import('./sources/zendesk/read-solved-tickets.ts');
    return { settings: zendeskSolvedTicketsSettings, read: readZendeskSolvedTickets };
  }),
  'freshdesk-articles': kind({ documents: 'article', ...vendor }, async () => {
    const { freshdeskArticlesSettings, readFreshdeskArticles } = await import('./sources/freshdesk/read-articles.ts');
    return { settings: freshdeskArticlesSettings, read: readFreshdeskArticles };
  }),
  'freshdesk-canned-responses': kind({ documents: 'macro', ...vendor }, async () => {
    const { freshdeskCannedResponsesSettings, readFreshdeskCannedResponses } = await import('./sources/freshdesk/read-canned-responses.ts');
    return { settings: freshdeskCannedResponsesSettings, read: readFreshdeskCannedResponses };
  }),
  'freshdesk-solved-tickets': kind({ documents: 'ticket', ...vendor }, async () => {
    const { freshdeskSolvedTicketsSettings, readFreshdeskSolvedTickets } = await import('./sources/freshdesk/read-solved-tickets.ts');
    return { settings: freshdeskSolvedTicketsSettings, read: readFreshdeskSolvedTickets };
  }),
  'salesforce-articles': kind({ documents: 'article', ...vendor }, async () => {
    const { salesforceArticlesSettings, readSalesforceArticles } = await import('./sources/salesforce/read-articles.ts');
    return { settings: salesforceArticlesSettings, read: readSalesforceArticles };
  }),
  'salesforce-quick-text': kind({ documents: 'macro', ...vendor }, async () => {
    const { salesforceQuickTextSettings, readSalesforceQuickText } = await import('./sources/salesforce/read-quick-text.ts');
    return { settings: salesforceQuickTextSettings, read: readSalesforceQuickText };
  }),
  website: kind({ documents: 'article' }, async () => {
    const [{ websiteSettings }, { readWebsite }] = await Promise.all([import('./sources/website/website-settings.ts'), import('./sources/website/read-website.ts')]);
    return { settings: websiteSettings, read: readWebsite };
  }),
  'file-folder': kind({ documents: 'file', setBy: 'server', isRefreshed: false }, async () => {
    const { fileFolderSettings, readFileFolder } = await import('./sources/files/read-file-folder.ts');
    return { settings: fileFolderSettings, read: readFileFolder };
  }),
  files: kind({ documents: 'file', isRefreshed: false, mayBeEmpty: true }, async () => {
    const { filesSettings, readUploads } = await import('./sources/files/read-uploads.ts');
    return { settings: filesSettings, read: readUploads };
  }),
};

function kind<Settings extends object>(
  { documents, secrets = [], address = [], setBy = 'lead', isRefreshed = true, mayBeEmpty = false }: Traits<Settings>, load: () => Promise<KindParts<Settings>>,
): SourceKind {
  const parse = async (settings: unknown): Promise<Settings> => {
    const result = (await load()).settings.safeParse(settings);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const path = ['settings', ...issue!.path].join('.');
    throw new AppError('INVALID_INPUT', `${path}: ${issue!.message}`, { path });
  };
  return {
    documents, secrets, address, setBy, isRefreshed, mayBeEmpty,
    parse: async (settings) => ({ ...await parse(settings) }) as Record<string, unknown>,
    describe: async () => z.toJSONSchema((await load()).settings, { io: 'input' }) as Record<string, unknown>,
    read: async (settings, deps) => (await load()).read(await parse(settings), deps),
  };
}
