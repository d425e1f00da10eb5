import { judgeExamples } from '@countersign/shared/policy/judge-examples';
import { expect, test } from 'vitest';
import { readDemo } from './read-demo.ts';

const placeholders = [
  'customer_name', 'agent_name', 'order_number', 'tracking_link', 'delivery_date', 'new_address', 'return_label_link', 'refund_amount',
  'workshop', 'reason', 'estimate', 'end_date',
];
const { workspace, articles, macros, policies, tickets } = await readDemo();

test('the demo holds what a newcomer is promised', () => {
  expect(articles.length).toBeGreaterThanOrEqual(38);
  expect(articles.filter((article) => article.visibility === 'internal').length).toBeGreaterThanOrEqual(7);
  expect(articles.filter((article) => article.language === 'de').length).toBeGreaterThanOrEqual(2);
  expect(macros.length).toBeGreaterThanOrEqual(17);
  expect(tickets.length).toBeGreaterThanOrEqual(13);
  expect(policies.length).toBeGreaterThanOrEqual(10);
});

test('no id is used twice', () => {
  for (const ids of [[...articles, ...macros].map((item) => item.id), policies.map((rule) => rule.id), tickets.map((ticket) => ticket.key.id)]) {
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test.each(articles.map((article) => [article.id, article] as const))('article %s has a date, headings and a readable length', (_id, article) => {
  expect(article.updated).toMatch(/^2026-\d\d-\d\d$/);
  expect(article.body).toMatch(/^## \S/m);
  const words = article.body.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(120);
  expect(words).toBeLessThanOrEqual(450);
});

test('macros use only placeholders the demo knows', () => {
  const used = macros.flatMap((macro) => [...macro.body.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]));
  expect(used.filter((name) => !placeholders.includes(name!))).toEqual([]);
});

test.each(policies.map((rule) => [rule.id, rule] as const))('rule %s brings at least three examples of each kind and judges them as it says', (_id, rule) => {
  expect(rule.examples.match.length).toBeGreaterThanOrEqual(3);
  expect(rule.examples.clear.length).toBeGreaterThanOrEqual(3);
  expect(judgeExamples(rule).filter(({ passes }) => !passes)).toEqual([]);
});

test('tickets belong to the demo console and end with something to answer', () => {
  for (const ticket of tickets) {
    expect(ticket.key).toMatchObject(workspace.consoles[0]);
    expect(ticket.messages.filter((message) => message.visibility === 'public').at(-1)?.author.role).toBe('customer');
  }
});

test('every link of an article or a macro leads to a host of the company', () => {
  const links = [...articles, ...macros].flatMap((item) => item.body.match(/https?:\/\/[^\s)"]+/g) ?? []);
  expect(links.filter((link) => !(workspace.linkHosts as readonly string[]).includes(new URL(link).hostname))).toEqual([]);
});
