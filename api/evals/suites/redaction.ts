import { findSpans } from '@countersign/shared/redaction/find-spans';
import { redact } from '@countersign/shared/redaction/redact';
import { restore } from '@countersign/shared/redaction/restore';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import { dataPath, readRows } from '../read-data.ts';
import type { Figure, Suite } from '../suite.ts';

interface Synthetic {
  readonly full_text: string;
  readonly spans: readonly { entity_type: string; entity_value: string; start_position: number; end_position: number }[];
}
interface RecognizerCase {
  readonly file: string;
  readonly text: string;
  readonly expected_len?: number;
  readonly expected_positions?: readonly (readonly [number, number])[];
}

const covered = ['EMAIL_ADDRESS', 'PHONE_NUMBER', 'CREDIT_CARD', 'IBAN_CODE', 'US_SSN', 'IP_ADDRESS'];
const files = ['test_email_recognizer.py', 'test_phone_recognizer.py', 'test_credit_card_recognizer.py', 'test_us_ssn_recognizer.py'];

/** Structured personal data: the share of labelled values that are wholly masked, and whether restoring gives the text back. */
export const suite: Suite = ({ data, arguments: options }) => {
  const texts = ['synth_v2.jsonl', 'generated_large.jsonl'].flatMap((name) => readRows<Synthetic>(dataPath(data, 'pii_presidio_research', name)));
  const tests = readRows<RecognizerCase>(dataPath(data, 'pii_presidio_tests', 'recognizer_cases.jsonl'));
  const showMisses = options.includes('misses');
  const restored = texts.filter(({ full_text: text }) => {
    const vault = createTokenVault();
    return restore(redact(text, vault), vault).text === text;
  }).length;
  return [
    ...covered.map((type) => recallOf(type, texts, showMisses)),
    spareShare(texts, showMisses),
    ...files.flatMap((file) => testFigures(file, tests.filter((row) => row.file === file), showMisses)),
    { name: 'redact then restore gives the text back', value: restored / texts.length, n: texts.length },
  ];
};

function recallOf(type: string, texts: readonly Synthetic[], showMisses: boolean): Figure {
  let found = 0;
  let all = 0;
  for (const { full_text: text, spans } of texts) {
    for (const wanted of spans.filter(({ entity_type: name }) => name === type)) {
      all++;
      if (isMasked(text, wanted.start_position, wanted.end_position)) found++;
      else if (showMisses) console.log('MISSED', type, wanted.entity_value, '|', text.slice(Math.max(0, wanted.start_position - 40), wanted.end_position + 10).replace(/\s+/g, ' '));
    }
  }
  return { name: `recall, synthetic texts, ${type}`, value: found / all, n: all };
}

/** Spans of ours that touch no labelled value of any type. */
function spareShare(texts: readonly Synthetic[], showMisses: boolean): Figure {
  let spare = 0;
  let all = 0;
  for (const { full_text: text, spans } of texts) {
    for (const ours of findSpans(text)) {
      all++;
      if (spans.some((span) => span.start_position < ours.end && ours.start < span.end_position)) continue;
      spare++;
      if (showMisses) console.log('SPARE', ours.type, text.slice(ours.start, ours.end), '|', text.slice(Math.max(0, ours.start - 30), ours.end + 10).replace(/\s+/g, ' '));
    }
  }
  return { name: 'share of our spans on nothing labelled, synthetic texts', value: spare / all, n: all };
}

function testFigures(file: string, rows: readonly RecognizerCase[], showMisses: boolean): Figure[] {
  const positive = rows.filter(({ expected_len: count }) => (count ?? 0) > 0);
  const missed = positive.filter(({ text, expected_positions: positions }) => (positions === undefined ? findSpans(text).length === 0 : !positions.every(([start, end]) => isMasked(text, start, end))));
  if (showMisses) for (const { text } of missed) console.log('MISSED', file, text);
  const negative = rows.filter(({ expected_len: count }) => count === 0);
  if (showMisses) for (const { text } of negative.filter((row) => findSpans(row.text).length > 0)) console.log('SPARE', file, text, JSON.stringify(findSpans(text)));
  const figures = [{ name: `recall, ${file}`, value: 1 - missed.length / positive.length, n: positive.length }];
  return negative.length === 0 ? figures : [...figures, { name: `left alone, ${file}`, value: negative.filter(({ text }) => findSpans(text).length === 0).length / negative.length, n: negative.length }];
}

function isMasked(text: string, start: number, end: number): boolean {
  return findSpans(text).some((span) => span.start <= start && span.end >= end);
}
