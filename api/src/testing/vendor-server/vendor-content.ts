/** What the stand-in holds; a test edits it between two imports. Rows are in the vendors' documented shapes. */
export interface VendorContent {
  zendesk: {
    categories: Record<string, unknown>[];
    sections: Record<string, unknown>[];
    articles: Record<string, unknown>[];
    macros: Record<string, unknown>[];
    tickets: Record<string, unknown>[];
    /** By ticket id. */
    comments: Record<number, { comments: Record<string, unknown>[]; users: Record<string, unknown>[] }>;
  };
  freshdesk: {
    categories: Record<string, unknown>[];
    /** By category id, then by the id of the folder above. */
    folders: Record<number, Record<string, unknown>[]>;
    subfolders: Record<number, Record<string, unknown>[]>;
    /** By folder id. */
    articles: Record<number, Record<string, unknown>[]>;
    responseFolders: Record<string, unknown>[];
    /** By folder id. */
    responses: Record<number, Record<string, unknown>[]>;
    tickets: Record<string, unknown>[];
    /** By ticket id. */
    conversations: Record<number, Record<string, unknown>[]>;
  };
  salesforce: { Knowledge__kav: Record<string, unknown>[]; QuickText: Record<string, unknown>[] };
}

const at = '2026-10-01T08:00:00Z';

/** A small lamp shop's knowledge at three vendors: something public, internal, drafted, personal and broken in each. */
export function vendorContent(): VendorContent {
  return {
    zendesk: {
      categories: [{ id: 10, name: 'Orders', locale: 'en-us' }, { id: 11, name: 'Lamps', locale: 'en-us' }],
      sections: [
        { id: 20, category_id: 10, parent_section_id: null, name: 'Returns', locale: 'en-us' },
        { id: 21, category_id: 10, parent_section_id: 20, name: 'Abroad', locale: 'en-us' },
        { id: 22, category_id: 11, parent_section_id: null, name: 'Pairing', locale: 'en-us' },
      ],
      articles: [
        zendeskArticle(101, 20, 'Return a lamp', '<h1>How it goes</h1><ol><li>Print the label.</li><li>Pack the lamp.</li></ol><p>You have 30 days.</p>'),
        zendeskArticle(102, 21, 'Return from abroad', '<p>Customs forms are inside the parcel.</p>'),
        { ...zendeskArticle(103, 20, 'Goodwill limits', '<p>Agents may refund up to 40 euros.</p>'), user_segment_id: 900 },
        { ...zendeskArticle(104, 20, 'New rules', '<p>Not yet.</p>'), draft: true },
        zendeskArticle(105, 22, 'Pair a lamp', '<table><tr><th>Light</th><th>Means</th></tr><tr><td>Blue</td><td>Ready to pair</td></tr></table>'),
      ],
      macros: [
        zendeskMacro(201, 'Returns::Label', [{ field: 'comment_value_html', value: '<p>Hi {{ticket.requester.first_name}},</p><ul><li>Print the label</li></ul>' }, { field: 'status', value: 'pending' }]),
        zendeskMacro(202, 'Pairing::Reset', [{ field: 'comment_value', value: ['channel:all', 'Hold the button for ten seconds.'] }]),
        zendeskMacro(203, 'Close', [{ field: 'status', value: 'solved' }]),
        { ...zendeskMacro(204, 'My own', [{ field: 'comment_value', value: 'Mine' }]), restriction: { type: 'User', id: 7 } },
        zendeskMacro(205, 'Note', [{ field: 'comment_value', value: 'Look into it' }, { field: 'comment_mode_is_public', value: 'false' }]),
      ],
      tickets: [{ id: 301, subject: 'Lamp for Ingrid Solheim flickers', requester_id: 401, status: 'solved', updated_at: at }, { id: 302, subject: 'Hello?', requester_id: 402, status: 'closed', updated_at: at }],
      comments: {
        301: {
          users: [{ id: 401, name: 'Ingrid Solheim', role: 'end-user' }, { id: 7, name: 'Tom Adeyemi', role: 'agent' }],
          comments: [
            zendeskComment(401, 'Hello,\n\nmy lamp flickers since the update. Write to ingrid@solheim.test.\n\nKind regards\nIngrid Solheim'),
            zendeskComment(7, 'Which lamp is it?'),
            { ...zendeskComment(7, 'Known fault of batch 7, see the notes of the engineers about it.'), public: false },
            zendeskComment(401, 'A Fjord 2.'),
            zendeskComment(7, 'Hi Ingrid,\n\nhold the button of the Fjord 2 for ten seconds until it blinks blue. Then it takes the mended update by itself.\n\nBest regards,\nTom\n\nOn Mon, 5 Oct 2026 at 09:00, Ingrid Solheim <ingrid@solheim.test> wrote:\n> A Fjord 2.'),
            zendeskComment(401, 'Thanks, that did it!'),
            zendeskComment(7, 'You are very welcome, we wish you a bright evening and are here whenever you need us again.'),
          ],
        },
        302: { users: [{ id: 402, name: 'Bo Lind', role: 'end-user' }], comments: [zendeskComment(402, 'Anybody there?')] },
      },
    },
    freshdesk: {
      categories: [{ id: 10, name: 'Orders' }],
      folders: { 10: [{ id: 20, name: 'Returns', visibility: 1, articles_count: 3, sub_folders_count: 1 }, { id: 22, name: 'For agents', visibility: 3, articles_count: 1, sub_folders_count: 0 }] },
      subfolders: { 20: [{ id: 21, name: 'Abroad', visibility: 2, articles_count: 1, sub_folders_count: 0 }] },
      articles: {
        20: [
          freshdeskArticle(101, 'Return a lamp', '<h2>How it goes</h2><ol><li>Print the label.</li><li>Pack the lamp.</li></ol>'),
          freshdeskArticle(102, 'Refunds', '<p>We refund within 5 working days.</p>'),
          { ...freshdeskArticle(103, 'New rules', '<p>Not yet.</p>'), status: 1 },
        ],
        21: [freshdeskArticle(104, 'Return from abroad', '<p>Customs forms are inside the parcel.</p>')],
        22: [freshdeskArticle(105, 'Goodwill limits', '<p>Agents may refund up to 40 euros.</p>')],
      },
      responseFolders: [{ id: 30, name: 'General', personal: false, responses_count: 2 }, { id: 31, name: 'Personal', personal: true, responses_count: 1 }],
      responses: {
        30: [
          { id: 201, title: 'Label', folder_id: 30, content: 'Hi {{ticket.requester.firstname}}, print the label.', content_html: '<div>Hi {{ticket.requester.firstname}}, print the label.</div>' },
          { id: 202, title: 'Reset', folder_id: 30, content: 'Hold the button for ten seconds.', content_html: null },
        ],
        31: [{ id: 203, title: 'Mine', folder_id: 31, content: 'Mine', content_html: null }],
      },
      tickets: [
        freshdeskTicket(301, 4, 'Lamp flickers', '<p>My lamp flickers since the update. Call +49 30 901820 after six.</p>'),
        freshdeskTicket(302, 2, 'Still open', '<p>Where is it?</p>'),
      ],
      conversations: {
        301: [
          { id: 1, incoming: false, private: true, body: '<p>Batch 7 again, the engineers know about it and are on it.</p>', body_text: '' },
          { id: 2, incoming: false, private: false, body: '<p>Hold the button of the Fjord 2 for ten seconds until it blinks blue.</p><div class="freshdesk_quote"><p>My lamp flickers since the update.</p></div>', body_text: '' },
        ],
      },
    },
    salesforce: {
      Knowledge__kav: [
        salesforceArticle('1', 'Return a lamp', { Answer__c: '<p>Print the label.</p>', Steps__c: 'First pack it.\n\nThen send it.' }),
        { ...salesforceArticle('2', 'Goodwill limits', { Answer__c: '<p>Up to 40 euros &amp; no more.</p>' }), IsVisibleInPkb: false },
        salesforceArticle('3', 'Empty', { Answer__c: null }),
      ],
      QuickText: [
        { attributes: { type: 'QuickText' }, Id: '574000000000001', Name: 'Label', Message: 'Hi {!Contact.FirstName}, print the label.\r\n{{{User.Name}}}' },
        { attributes: { type: 'QuickText' }, Id: '574000000000002', Name: 'Reset', Message: 'Hold the button for ten seconds.' },
      ],
    },
  };
}

export function zendeskArticle(id: number, sectionId: number, title: string, body: string): Record<string, unknown> {
  return { id, title, name: title, body, draft: false, locale: 'en-us', section_id: sectionId, user_segment_id: null, html_url: `https://lamps.example/hc/en-us/articles/${id}`, edited_at: at, updated_at: at };
}

function zendeskMacro(id: number, title: string, actions: readonly { readonly field: string; readonly value: unknown }[]): Record<string, unknown> {
  return { id, title, active: true, restriction: null, actions };
}

function zendeskComment(authorId: number, body: string): Record<string, unknown> {
  return { type: 'Comment', author_id: authorId, public: true, body, plain_body: body, via: { channel: 'email' } };
}

function freshdeskArticle(id: number, title: string, description: string): Record<string, unknown> {
  return { id, title, description, status: 2, type: 1, updated_at: at };
}

function freshdeskTicket(id: number, status: number, subject: string, description: string): Record<string, unknown> {
  return { id, status, subject, description, spam: false, updated_at: at, requester: { id: 401, name: 'Ingrid Solheim' } };
}

function salesforceArticle(number: string, title: string, fields: Record<string, unknown>): Record<string, unknown> {
  return {
    attributes: { type: 'Knowledge__kav' }, Id: `ka000000000000${number}`, KnowledgeArticleId: `kA000000000000${number}`, Title: title, Summary: null, Language: 'en_US',
    LastPublishedDate: '2026-10-01T08:00:00.000+0000', IsVisibleInPkb: true, ...fields,
  };
}
