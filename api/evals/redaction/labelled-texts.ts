import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { base, de, de_AT, en, en_GB, en_US, es, es_MX, Faker, fr, fr_BE, it, nl, pt_BR, pt_PT, pl, sv, fi, cs_CZ, hu, tr, da, nb_NO, ro, hr, type LocaleDefinition } from '@faker-js/faker';
import { foldWord } from '@countersign/shared/redaction/names/fold-word';
import { lookUpName } from '@countersign/shared/redaction/names/look-up-name';
import { FIRST, LAST } from '@countersign/shared/redaction/names/name-bits';
import { dataPath, readRows } from '../read-data.ts';
import { nameTemplates } from './name-templates.ts';

/** A text with what stands in it: names of persons and addresses. `group` keeps apart what must not be on both sides of a split. */
export interface LabelledText {
  readonly text: string;
  readonly group: string;
  /** How surely nothing may be marked in it that is not labelled; 1 where it is not said. */
  readonly caution?: number;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly isName: boolean }[];
}

interface Synthetic {
  readonly full_text: string;
  readonly template_id: number;
  readonly spans: readonly { entity_type: string; start_position: number; end_position: number }[];
}

const PLACE = new Set(['STREET_ADDRESS', 'ADDRESS', 'ZIP_CODE']);

/** The synthetic texts of the data folder; a template is a group. */
export function syntheticTexts(data: string, file: string): LabelledText[] {
  return readRows<Synthetic>(dataPath(data, 'pii_presidio_research', file)).map(({ full_text: text, template_id: template, spans }) => ({
    text, group: `template ${template}`,
    spans: spans.filter(({ entity_type: type }) => type === 'PERSON' || PLACE.has(type)).map(({ entity_type: type, start_position: start, end_position: end }) => ({ start, end, isName: type === 'PERSON' })),
  }));
}

/** Sentences of an encyclopedia with the names of persons in them. */
export function encyclopediaTexts(data: string): LabelledText[] {
  return readFileSync(dataPath(data, 'ner_wikigold', 'wikigold_a.conll'), 'utf8').split(/\n\s*\n/).filter((block) => block.trim() !== '').map((block, index) => {
    let text = '';
    const spans: { start: number; end: number; isName: boolean }[] = [];
    let isOpen = false;
    for (const line of block.trim().split('\n')) {
      const [word = '', label = 'O'] = line.split(' ');
      if (text !== '' && !/^[.,;:!?)\]]$|^'/.test(word)) text += ' ';
      const start = text.length;
      text += word;
      const isName = label.endsWith('PER');
      if (isName && isOpen) spans[spans.length - 1]!.end = text.length;
      else if (isName) spans.push({ start, end: text.length, isName });
      isOpen = isName;
    }
    return { text, spans, group: `article ${Math.floor(index / 12)}` };
  });
}

/** How surely a question without personal details is left alone. */
const CAUTION = 30;

/** Texts without personal details: questions to a bank, and our own examples of what customers write in five languages. */
export function plainTexts(data: string): LabelledText[] {
  const rows = readFileSync(dataPath(data, 'banking77', 'train.csv'), 'utf8').split('\n').slice(1);
  const asked = rows.filter((_, index) => index % 2 === 0).map((row) => row.replace(/,[^,]*$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
  const seeds = ['en', 'de', 'fr', 'es', 'pt'].flatMap((language) => readRows<{ text: string }>(fileURLToPath(new URL(`../../src/triage/seed-examples/${language}.jsonl`, import.meta.url))).map(({ text }) => text)).filter((text) => !holdsDetail(text));
  return [...asked, ...seeds].filter((text) => text !== '').map((text, index) => ({ text, spans: [], group: `question ${index}`, caution: CAUTION }));
}

/** A number, or a name of the list inside a sentence. */
function holdsDetail(text: string): boolean {
  return /\d/.test(text) || [...text.matchAll(/(?<=\p{L}.*?)\b\p{Lu}\p{L}+/gu)].some(([word]) => (lookUpName(foldWord(word)) & (FIRST | LAST)) !== 0);
}

const LOCALES: Readonly<Record<string, readonly LocaleDefinition[]>> = { en: [en_US, en_GB, en], de: [de, de_AT], fr: [fr, fr_BE], es: [es, es_MX], pt: [pt_BR, pt_PT], it: [it], nl: [nl] };
const GUESTS: readonly LocaleDefinition[] = [pl, sv, fi, cs_CZ, hu, tr, da, nb_NO, ro, hr];

/** Our own sentences in seven languages, filled several times with names and addresses of many countries. */
export function ownTexts(rounds = 6): LabelledText[] {
  const texts: LabelledText[] = [];
  const guests = GUESTS.map((locale, index) => fakerOf(locale, 900 + index));
  for (const [language, templates] of Object.entries(nameTemplates)) {
    const fakers = LOCALES[language]!.map((locale, index) => fakerOf(locale, 100 + index));
    for (let round = 0; round < rounds; round++) {
      for (const template of templates) {
        const host = fakers[round % fakers.length]!;
        const person = round % 4 === 3 ? guests[host.number.int(guests.length - 1)]! : host;
        texts.push(fill(template, host, person, language, round));
      }
    }
  }
  return texts;
}

function fakerOf(locale: LocaleDefinition, seed: number): Faker {
  const faker = new Faker({ locale: [locale, en, base] });
  faker.seed(seed);
  return faker;
}

function fill(template: string, host: Faker, person: Faker, language: string, round: number): LabelledText {
  const value: Readonly<Record<string, () => string>> = {
    name: () => `${person.person.firstName()} ${person.person.lastName()}`, first: () => person.person.firstName(), last: () => person.person.lastName(), initial: () => person.person.firstName()[0]!,
    address: () => addressOf(host, language), street: () => (language === 'en' ? host.location.streetAddress() : host.location.street()), city: () => host.location.city(), country: () => host.location.country(), org: () => host.company.name(),
  };
  let text = '';
  const spans: { start: number; end: number; isName: boolean }[] = [];
  const parts = template.split(/\{(\w+)\}/);
  parts.forEach((part, index) => {
    const start = text.length;
    text += index % 2 === 0 ? part : value[part]!();
    if (index % 2 === 0 || NOT_PERSONAL.has(part)) return;
    const isName = part !== 'address' && part !== 'street';
    const last = spans.at(-1);
    if (isName && last?.isName && /^[ .]*$/.test(text.slice(last.end, start))) last.end = text.length;
    else spans.push({ start, end: text.length, isName });
  });
  const manner = round % 7;
  return { text: manner === 5 && text.toLowerCase().length === text.length ? text.toLowerCase() : manner === 6 && text.toUpperCase().length === text.length ? text.toUpperCase() : text, spans, group: `own ${language}` };
}

const NOT_PERSONAL = new Set(['city', 'country', 'org']);

/** An address as people of the language write it, on one line or several. */
function addressOf(host: Faker, language: string): string {
  const { location } = host;
  const gap = host.helpers.arrayElement([', ', ', ', '\n']);
  const more = host.datatype.boolean(0.25) ? `${gap}${location.secondaryAddress()}` : '';
  const place = language === 'en' ? `${location.city()}${gap === '\n' ? ', ' : gap}${host.datatype.boolean() ? `${location.state({ abbreviated: true })} ` : ''}${location.zipCode()}` : `${location.zipCode()} ${location.city()}`;
  return host.datatype.boolean(0.25) ? location.streetAddress() : `${location.streetAddress()}${more}${gap}${place}`;
}
