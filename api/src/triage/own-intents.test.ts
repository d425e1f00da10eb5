import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { buildTriageModel } from './build-triage-model.ts';
import { defaultIntents } from './intents.ts';
import { loadClassifiers, seedExamples } from './load-classifiers.ts';

/** Intents that a team adds with eight examples each, beside those that ship with hundreds; the first is one of the matters that ship as outside. */
const own = {
  jobs: {
    examples: ['I would like to apply for a job at your warehouse.', 'Are there any open positions for drivers?', 'Please find my CV attached for the role of cashier.', 'Do you take on apprentices in autumn?', 'I am looking for an internship in your office.', 'How do I apply for the vacancy on your website?', 'Is the part-time job in the shop still free?', 'When will I hear back about my job application?'],
    requests: ['Hello, I saw that you look for a forklift driver and would like to send you my application.', 'Can I do an internship with you for two weeks in March?', 'Has anybody looked at my application for the shop assistant job?', 'Do you have any vacancies for students in the evenings?', 'I attach my CV for the position of accountant.', 'Who do I contact about an apprenticeship?'],
  },
  'hire-car-return': {
    examples: ['Where do I hand back the hire car?', 'The hire car will be back an hour late.', 'Do I have to fill the tank before I bring the hire car back?', 'Can I leave the hire car at the airport instead of the town office?', 'Nobody was there when I brought the hire car back.', 'What happens if I bring the van back dirty?', 'I want to keep the hire car two days longer.', 'Where do I put the key when I bring the car back at night?'],
    requests: ['I will be late bringing the hire car back.', 'Is it possible to leave the van at another branch?', 'Must the tank be full when I bring the car back?', 'We would like to keep the hire car until Sunday.', 'The office was closed when I brought the car back.', 'Where do I leave the van at night?'],
  },
} as const;

const rows = Object.entries(own).flatMap(([intent, { examples }]) => examples.map((text) => ({ text, intent })));
const model = buildTriageModel([...defaultIntents, ...Object.keys(own).map((id) => ({ id, label: id, description: '', asksFor: [] }))], loadClassifiers([...seedExamples(), ...rows]));
const intentOf = (text: string) => model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer' }, text }] })).intent;

test.each(Object.entries(own))('an intent that the team adds with eight examples is recognised in other words: %s', (intent, { requests }) => {
  const told = requests.map((text) => ({ text, said: intentOf(text) }));
  expect(told.filter(({ said }) => said === intent).length, JSON.stringify(told)).toBeGreaterThanOrEqual(4);
});

test.each(Object.entries(own))('what the team gave as an example is recognised: %s', (intent, { examples }) => {
  expect(examples.filter((text) => intentOf(text) !== intent)).toEqual([]);
});
