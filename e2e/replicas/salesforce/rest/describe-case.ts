import { sendJson, type RestCall } from './rest-call.ts';

const standard = [
  ['Id', 'Case ID', 'id'], ['CaseNumber', 'Case Number', 'string'], ['Subject', 'Subject', 'string'], ['Description', 'Description', 'textarea'], ['Status', 'Status', 'picklist'],
  ['Priority', 'Priority', 'picklist'], ['Origin', 'Case Origin', 'picklist'], ['Type', 'Case Type', 'picklist'], ['ContactId', 'Contact ID', 'reference'],
  ['SuppliedName', 'Name', 'string'], ['SuppliedEmail', 'Email Address', 'email'], ['OwnerId', 'Owner ID', 'reference'], ['CreatedDate', 'Created Date', 'datetime'], ['LastModifiedDate', 'Last Modified Date', 'datetime'],
] as const;

/** `GET /services/data/vNN.0/sobjects/Case/describe`: the object's fields, the organisation's own among them. */
export function describeCase({ response, organization }: RestCall): void {
  const own = new Set(organization.store.all().flatMap(({ fields }) => Object.keys(fields)).filter((name) => name.endsWith('__c')));
  sendJson(response, 200, {
    name: 'Case', label: 'Case', labelPlural: 'Cases', keyPrefix: '500', queryable: true, custom: false,
    fields: [
      ...standard.map(([name, label, type]) => ({ name, label, type, custom: false })),
      ...[...own].map((name) => ({ name, label: name.slice(0, -3).replaceAll('_', ' '), type: 'string', custom: true })),
    ],
  });
}
