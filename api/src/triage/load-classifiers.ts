import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { TriageClassifiers } from './build-triage-model.ts';
import type { Classifier } from './classifier.ts';
import { keepTrained } from './keep-trained.ts';
import { OUTSIDE } from './outside.ts';
import { trainClassifier, type Example } from './train.ts';

const seedRow = z.object({ text: z.string(), intent: z.string().optional(), urgency: z.string().optional(), sentiment: z.string().optional() });
export type SeedRow = z.infer<typeof seedRow>;

let seeds: readonly SeedRow[] | undefined;
let shipped: TriageClassifiers | undefined;
const trained = new Map<string, TriageClassifiers>();
const MOST_KEPT = 8;
const folder = new URL('seed-examples/', import.meta.url);

/** The seed examples that ship with the product. */
export function seedExamples(): readonly SeedRow[] {
  seeds ??= seedFiles().flatMap((file) => file.toString().split('\n').filter((line) => line.trim() !== '').map((line) => seedRow.parse(JSON.parse(line))));
  return seeds;
}

/** The files that hold them. */
export function seedFiles(): Buffer[] {
  return readExamples(folder);
}

/** The files of examples in a folder, by name. */
export function readExamples(of: URL): Buffer[] {
  return readdirSync(of).filter((name) => name.endsWith('.jsonl')).sort().map((name) => readFileSync(new URL(name, of)));
}

/** The three classifiers that ship: trained once an installation, and read back without a look at the examples. */
export function shippedClassifiers(): TriageClassifiers {
  if (shipped) return shipped;
  const files = seedFiles();
  const keep = (field: keyof TriageClassifiers): Classifier => keepTrained([Buffer.from(field), ...files], () => trainers[field](seedExamples()));
  return shipped = { intent: keep('intent'), urgency: keep('urgency'), sentiment: keep('sentiment') };
}

/** Trains the three classifiers on seed rows and a workspace's own; the same rows are trained once a process. */
export function loadClassifiers(rows: readonly SeedRow[]): TriageClassifiers {
  if (rows === seeds) return shippedClassifiers();
  const key = fingerprint(rows);
  const known = trained.get(key);
  if (known) return known;
  const made = trainAll(rows);
  if (trained.size >= MOST_KEPT) trained.delete(trained.keys().next().value!);
  trained.set(key, made);
  return made;
}

/** The intents among these that don't ship. */
export function ownIntents(named: readonly string[]): string[] {
  const shipped = new Set(seedExamples().map(({ intent }) => intent));
  return [...new Set(named)].filter((intent) => !shipped.has(intent));
}

const trainers: Readonly<Record<keyof TriageClassifiers, (rows: readonly SeedRow[]) => Classifier>> = {
  intent: (rows) => trainClassifier(labelled(rows, 'intent'), { outOfScope: OUTSIDE, own: ownIntents(rows.flatMap(({ intent }) => intent ?? [])) }),
  urgency: (rows) => trainClassifier(labelled(rows, 'urgency'), { cover: 'all' }),
  sentiment: (rows) => trainClassifier(labelled(rows, 'sentiment'), { cover: 'all' }),
};

function trainAll(rows: readonly SeedRow[]): TriageClassifiers {
  return { intent: trainers.intent(rows), urgency: trainers.urgency(rows), sentiment: trainers.sentiment(rows) };
}

function labelled(rows: readonly SeedRow[], kind: 'intent' | 'urgency' | 'sentiment'): Example[] {
  return rows.flatMap((row) => (row[kind] === undefined ? [] : [{ text: row.text, label: row[kind] }]));
}

function fingerprint(rows: readonly SeedRow[]): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (const { text, intent, urgency, sentiment } of rows) {
    const line = `${text}|${intent}|${urgency}|${sentiment}`;
    for (let at = 0; at < line.length; at += 1) {
      one = Math.imul(one ^ line.charCodeAt(at), 0x01000193);
      other = Math.imul(other + line.charCodeAt(at), 0x85ebca6b) ^ (other >>> 13);
    }
  }
  return `${rows.length}-${one >>> 0}-${other >>> 0}`;
}
