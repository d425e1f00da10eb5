import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';
import { handOverWords } from '../panel/handover/hand-over-words.ts';

const languages = ['de', 'en', 'es', 'fr', 'pt'];
const all = new Map(await Promise.all(languages.map(async (language) => [language, (await parseMessagesFile(join(import.meta.dirname, `${language}.yml`))).filter(({ key }) => !key[0]!.startsWith('@@'))] as const)));
const english = all.get('en')!;

type Message = (typeof english)[number];
const nameOf = ({ key }: Message): string => key.join('.');
const formsOf = (message: Message): readonly string[] => (message.type === 'plural' ? Object.values(message.plurals) : [message.message]);
const holesIn = (text: string): string[] => [...new Set(text.match(/\$[1-9]|\{\w+\}/g) ?? [])].sort();

it('has one file for each language, and no other', () => {
  expect(readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yml')).sort()).toEqual(languages.map((language) => `${language}.yml`));
});

it.each(languages)('%s has the same texts as English, with the same places for names and numbers', (language) => {
  const shape = (messages: readonly Message[]) => messages.map((message) => [nameOf(message), message.type, holesIn(formsOf(message).join(' '))]).sort(([one], [other]) => String(one).localeCompare(String(other)));
  expect(shape(all.get(language)!)).toEqual(shape(english));
});

it.each([['de', '1 n'], ['en', '1 n'], ['es', '1 n'], ['fr', '0 1 n'], ['pt', '0 1 n']])('%s counts in the forms that the language has', (language, forms) => {
  const counted = all.get(language)!.filter((message) => message.type === 'plural');
  expect(counted.length).toBeGreaterThan(20);
  expect(counted.filter((message) => Object.keys(message.plurals).join(' ') !== forms).map(nameOf)).toEqual([]);
});

it.each(languages)('%s has no text that is empty, begs or cheers', (language) => {
  const bad = /^$|!|\b(please|sorry|oops|successfully|AI|KI|IA|bitte|leider|désolé|s’il vous plaît|por favor|lo sentimos|desculpe)\b/i;
  expect(all.get(language)!.flatMap(formsOf).filter((text) => bad.test(text))).toEqual([]);
});

it.each(languages)('%s says each thing in sentences of at most sixteen words', (language) => {
  const longest = all.get(language)!.filter((message) => message.key[0] !== 'extension').flatMap(formsOf).flatMap((text) => text.split(/(?<=[.:;?])\s/)).filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 16);
  expect(longest).toEqual([]);
});

it.each([
  ['de', 'du|dich|dir|dein\\p{L}*|euch|eure?\\p{L}*'], ['es', 'tú|tus?|vosotr\\p{L}+|vuestr\\p{L}+|escribe algo|selecciona|acepta o|inténtalo'], ['fr', 'tu|toi|tes'],
  ['pt', 'equipa|morada|ecrã|prima|à espera|a (?:ler|piorar|melhorar)'],
])('%s speaks to the agent in one way throughout', (language, another) => {
  const said = new RegExp(`(?<!\\p{L})(?:${another})(?!\\p{L})`, 'iu');
  expect(all.get(language)!.flatMap(formsOf).filter((text) => said.test(text))).toEqual([]);
});

it.each(languages)('a hand-over note in %s names moods and steps as the panel does', (language) => {
  const panel = new Map(all.get(language)!.flatMap((message) => (message.type === 'plural' ? [] : [[nameOf(message), message.message]])));
  const { mood, next, missing, negative, neutral, positive } = handOverWords(language);
  const inPanel = { mood: 'triage.mood', next: 'summary.next', missing: 'triage.missing', negative: 'triage.frustrated', neutral: 'triage.neutral', positive: 'triage.content' };
  expect({ mood, next, missing, negative, neutral, positive }).toEqual(Object.fromEntries(Object.entries(inPanel).map(([name, key]) => [name, /^(?:negative|neutral|positive)$/.test(name) ? panel.get(key)!.toLowerCase() : panel.get(key)!.replace(/\s?:$/, '')])));
});

it('every text is used by somebody', () => {
  const root = join(import.meta.dirname, '..');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /[.]tsx?$/.test(name) && !/[.]test[.]tsx?$/.test(name)).map((name) => readFileSync(join(root, name), 'utf8')).join('\n');
  const groupsNamedAtRunTime = new Set([...sources.matchAll(/say\(`(\w+)\.\$\{/g)].map((match) => match[1]!));
  const unused = english.map(nameOf).filter((name) => !sources.includes(`'${name}'`) && !sources.includes(name.replace('.', '_')) && !groupsNamedAtRunTime.has(name.split('.')[0]!));
  expect(unused).toEqual([]);
});

it.each([
  'Reading the ticket', 'Each sentence is checked before it shows.', 'Nothing in your knowledge covers this', 'So there is no draft. An answer would have to be made up.',
  'Draft withheld: it broke a blocking rule', 'Read the withheld draft', 'can’t be inserted', 'No suggestion (comparison group)', 'The model isn’t answering.', 'This draft is quoted from your knowledge.',
  'This month’s model budget is used up.', 'Personal data couldn’t be masked safely, so the model wasn’t asked.', 'Can’t reach Countersign. Trying again in {seconds} s.',
  '$1 records of your decisions', 'Kept on this device, sent once when it’s back', 'This device is out of room for records. Free some space, or the next ones are lost.', 'Part of this page can’t be read. Insert is off, Copy works.',
  '{console} changed its page. Your lead has the report.', 'Open a ticket and Countersign reads it.', 'This ticket has no message from the customer yet.', 'Countersign doesn’t know this page. Paste the ticket to get a draft.',
  'Your lead has switched drafts off here.', 'Policy checks stay on.', 'Your team’s Countersign asks for this code once.', 'Nothing on this page has been read yet.', 'This code has ended. Get a new one.',
  'This browser was signed out by your team. Pair it again.', 'No source', 'Insert leaves out $1 sentence.', 'Keep it', 'Not in the draft until you accept it.', 'This was written for colleagues. Once accepted, its words may reach the customer.',
  'Inserted. Undo in the reply with {keys}', 'The list became plain text, because this channel has no formatting.', 'Couldn’t insert here, so it’s copied. Paste it into the reply.', '{name} wrote again at {time}. This draft doesn’t know it.',
  'The reply box is set to internal note. Switch it to public first, or insert here.', 'You’ve moved to another ticket. Nothing was inserted.',
  'Send stays yours: Countersign can’t stop it. If the refund goes out like this, your lead is told.', 'This went out after at most {seconds} s. Reading its {words} words takes {needed} s.',
  'This ticket contains text written for machines. It is shown as text and changes nothing.', 'Changed to {label}. The next similar ticket learns from it.', 'Undo', 'Nothing left your server',
  'The built-in engine answered. No model was asked.', 'Two replies could be this one, so neither is counted.',
])('says it as the interface words it: %s', (sentence) => expect(english.flatMap(formsOf)).toContain(sentence));
