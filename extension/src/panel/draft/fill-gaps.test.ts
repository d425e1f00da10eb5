import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { describe, expect, it } from 'vitest';
import { ticketOf } from '../testing/examples.ts';
import { fillGaps } from './fill-gaps.ts';

const known = { ticket: { ...ticketOf('41'), requester: { name: 'Maya Anna Lindqvist', email: 'maya@tarn.example' }, fields: { 'Case Number': '00001026', order_number: 'TC-7' } }, agent: { id: '7', name: 'Lena Roth' } };

describe('a placeholder that the ticket can fill', () => {
  it.each([
    ['{{ticket.requester.first_name}}', 'Maya'],
    ['{{ ticket.requester.last_name }}', 'Lindqvist'],
    ['{{ticket.requester.name}}', 'Maya Anna Lindqvist'],
    ['{{ticket.requester.email}}', 'maya@tarn.example'],
    ['{{ticket.id}}', '41'],
    ['{{ticket.title}}', 'Battery'],
    ['{{agent.name}}', 'Lena Roth'],
    ['{{current_user.first_name}}', 'Lena'],
    ['{{ticket.requester.firstname}}', 'Maya'],
    ['{{ticket.subject}}', 'Battery'],
    ['{{ticket.requester.name | default: "you"}}', 'Maya Anna Lindqvist'],
    ['{!Contact.FirstName}', 'Maya'],
    ['{!Case.Contact.FirstName}', 'Maya'],
    ['{!Case.Subject}', 'Battery'],
    ['{!Case.CaseNumber}', '00001026'],
    ['{!User.FirstName}', 'Lena'],
    ['{{{Recipient.FirstName}}}', 'Maya'],
    ['{{{Sender.Name}}}', 'Lena Roth'],
    ['{{order.number}}', 'TC-7'],
  ])('%s becomes %s', (placeholder, value) => {
    expect(fillGaps(`So: ${placeholder}.`, known)).toEqual({ text: `So: ${value}.`, gaps: [] });
  });
});

describe('the number of a case', () => {
  const key = { console: 'salesforce', host: 'acme.lightning.force.com', id: '500Qy00000AbCdEIAV' } as const;
  const inSalesforce = (fields: Record<string, string>) => ({ ...known, ticket: { ...known.ticket, key, fields } });

  it.each(['{{ticket.id}}', '{{ticket.number}}', '{!Case.CaseNumber}', '{{case_number}}'])('is what a customer is told for %s, not the id of its address', (placeholder) => {
    expect(fillGaps(`About ${placeholder}.`, inSalesforce({ caseNumber: '00001041' }))).toEqual({ text: 'About 00001041.', gaps: [] });
  });

  it('stays a gap where it wasn’t read', () => {
    expect(fillGaps('About {{ticket.id}}.', inSalesforce({}))).toEqual({ text: 'About [ID].', gaps: ['[ID]'] });
  });

  it('takes no record’s id for it, which stands in links', () => {
    expect(fillGaps('See {!Case.Id}.', inSalesforce({ caseNumber: '00001041' })).gaps).toEqual(['[ID]']);
  });
});

describe('a placeholder that nobody can fill', () => {
  it.each([
    ['{{ticket.ticket_field_950}}', '[TICKET FIELD 950]'],
    ['{{serial_number}}', '[SERIAL NUMBER]'],
    ['{!Case.Owner.Name}', '[OWNER NAME]'],
    ['{{{Recipient.Phone}}}', '[RECIPIENT PHONE]'],
    ['{{ticket.requester.phone}}', '[REQUESTER PHONE]'],
    ['{{}}', '[GAP]'],
    ['[ORDER NUMBER]', '[ORDER NUMBER]'],
  ])('%s becomes the gap %s', (placeholder, gap) => {
    expect(fillGaps(`So: ${placeholder}.`, known)).toEqual({ text: `So: ${gap}.`, gaps: [gap] });
  });

  it('is a name where the customer has given none but an address', () => {
    expect(fillGaps('Hi {{ticket.requester.first_name}},', { ...known, ticket: { ...known.ticket, requester: { name: 'maya@tarn.example' } } }).text).toBe('Hi [REQUESTER FIRST NAME],');
  });

  it('is the agent’s name where the console doesn’t say who is signed in', () => {
    expect(fillGaps('{{agent.name}}', { ...known, agent: null }).gaps).toEqual(['[AGENT NAME]']);
  });
});

it('conditions of a template are taken out, words that only look alike stay', () => {
  expect(fillGaps('{% if a %}Hi{% endif %} [1], {a}, [E07] {{ticket.id}}', known)).toEqual({ text: 'Hi [1], {a}, [E07] 41', gaps: [] });
});

it.each(['{{', '{{{'.repeat(50), '{!'.repeat(400), `[${'A'.repeat(5000)}`])('a text of %j takes no time', (text) => {
  const spent = countProcessorTime();
  fillGaps(text.repeat(20), known);
  expect(spent()).toBeLessThan(1_000);
});
