import { expect, test } from 'vitest';
import { parseSoql } from './parse-soql.ts';

test('a query is read into columns, object, conditions, order and limit', () => {
  expect(parseSoql("SELECT Id, Contact.Name FROM Case WHERE Subject = 'it\\'s' AND IsClosed = false AND CreatedDate >= 2026-09-01T10:00:00Z AND Status IN ('New','Working') ORDER BY CreatedDate DESC NULLS LAST, Id LIMIT 3")).toEqual({
    fields: ['Id', 'Contact.Name'], object: 'Case', limit: 3,
    conditions: [
      { field: 'Subject', operator: '=', values: ["it's"] }, { field: 'IsClosed', operator: '=', values: [false] },
      { field: 'CreatedDate', operator: '>=', values: ['2026-09-01T10:00:00Z'] }, { field: 'Status', operator: 'IN', values: ['New', 'Working'] },
    ],
    order: [{ field: 'CreatedDate', isDescending: true }, { field: 'Id', isDescending: false }],
  });
});

test.each(['SELECT', 'SELECT Id FROM', 'SELECT Id FROM Case WHERE', "SELECT Id FROM Case WHERE Id = '1", 'SELECT Id FROM Case LIMIT x', 'SELECT Id FROM Case; DELETE'])('"%s" is refused', (text) => {
  expect(() => parseSoql(text)).toThrow(SyntaxError);
});
