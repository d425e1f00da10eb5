import { z } from 'zod';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';
import { malformedItem } from '../vendor-api/malformed-item.ts';
import { readQuery } from './read-query.ts';
import { salesforceAccount, salesforceSettings } from './salesforce-account.ts';
import { vendorSettings } from '../vendor-api/vendor-settings.ts';

export const salesforceQuickTextSettings = z.strictObject({
  ...salesforceSettings,
  channel: z.string().trim().regex(/^[A-Za-z][\w ]{0,79}$/, 'Enter a channel, such as Email').optional().meta({ title: 'Channel', description: 'Such as Email. Empty: all channels.' }),
  ...vendorSettings,
});
export type SalesforceQuickTextSettings = z.infer<typeof salesforceQuickTextSettings>;

const row = z.looseObject({ Id: z.string(), Name: z.string(), Message: z.string() });

/** The quick texts of a Salesforce org. Merge fields `{!Contact.FirstName}` and `{{{Contact.FirstName}}}` become placeholders in two braces; Salesforce’s user is the agent. */
export async function* readSalesforceQuickText(settings: SalesforceQuickTextSettings, deps: SourceReaderDeps): AsyncGenerator<SourceItem> {
  const soql = `SELECT Id, Name, Message FROM QuickText${settings.channel ? ` WHERE Channel INCLUDES ('${settings.channel}')` : ''} ORDER BY Id`;
  for await (const record of readQuery({ account: salesforceAccount(settings), apiVersion: settings.apiVersion, soql, part: 'quick text' }, deps)) {
    const parsed = row.safeParse(record);
    if (!parsed.success) yield malformedItem('salesforce-quick-text', 'Salesforce', record, parsed.error);
    else yield { type: 'macro', macro: { id: `salesforce-quick-text-${parsed.data.Id}`, title: parsed.data.Name, body: withPlaceholders(parsed.data.Message) } };
  }
}

function withPlaceholders(message: string): string {
  return message.replace(/\r\n?/g, '\n').trim()
    .replace(/\{!\s*([$\w.]+)\s*\}|\{{3}\s*([$\w.]+)\s*\}{3}/g, (_whole, merged: string | undefined, braced: string | undefined) => `{{${(merged ?? braced)!.replace(/^\$?User\b/, 'Agent').replace(/^\$/, '')}}}`);
}
