import { readFileSync } from 'node:fs';
import { dataPath, readRows } from '../read-data.ts';
import type { Stretch } from './character-scores.ts';
import { encyclopediaTexts } from './labelled-texts.ts';

/** A text and what in it is to be marked; `group` keeps together what a split must not part. */
export interface WantedText {
  readonly text: string;
  readonly group: string;
  readonly wanted: readonly (Stretch & { readonly type: string })[];
}

interface Synthetic {
  readonly full_text: string;
  readonly template_id: number;
  readonly spans: readonly { entity_type: string; start_position: number; end_position: number }[];
}

/** The types that are to be marked; anything else marked counts against precision. `ADDRESS` is what the older set calls a street address. */
const POOLED = new Set(['PERSON', 'STREET_ADDRESS', 'ADDRESS', 'ZIP_CODE', 'CREDIT_CARD', 'PHONE_NUMBER', 'EMAIL_ADDRESS', 'IBAN_CODE', 'US_SSN', 'IP_ADDRESS']);

/** The sets that are measured by what is labelled in them. */
export function labelledSets(data: string): Readonly<Record<'synth_v2' | 'generated_large' | 'wikigold' | 'banking77', readonly WantedText[]>> {
  const synthetic = (file: string): WantedText[] => readRows<Synthetic>(dataPath(data, 'pii_presidio_research', file)).map((row) => ({
    text: row.full_text, group: `template ${row.template_id}`,
    wanted: row.spans.filter(({ entity_type: type }) => POOLED.has(type)).map(({ entity_type: type, start_position: start, end_position: end }) => ({ type, start, end })),
  }));
  return {
    synth_v2: synthetic('synth_v2.jsonl'), generated_large: synthetic('generated_large.jsonl'),
    wikigold: encyclopediaTexts(data).map(({ text, group, spans }) => ({ text, group, wanted: spans.map(({ start, end }) => ({ type: 'PERSON', start, end })) })),
    banking77: readFileSync(dataPath(data, 'banking77', 'train.csv'), 'utf8').split('\n').slice(1).map((row) => row.replace(/,[^,]*$/, '').replace(/^"|"$/g, '').replaceAll('""', '"')).filter((text) => text !== '').map((text, index) => ({ text, group: `question ${Math.floor(index / 2)}`, wanted: [] })),
  };
}
