import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { htmlToText } from '@countersign/shared/text/html-to-text';
import { stripQuotes } from '@countersign/shared/text/strip-quotes';
import { dataPath } from '../read-data.ts';
import type { Figure, Suite } from '../suite.ts';

interface Case {
  readonly name: string;
  readonly email: string;
  readonly expected: string;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Quoted trails: the newest words against the kept replies, ours beside the npm library; then HTML beside its expected text. */
export const suite: Suite = async ({ data, arguments: options }) => {
  const reply = await loadLibrary();
  const strippers = [['ours', (email: string) => stripQuotes(email).text], ['email-reply-parser', reply]] as const;
  const sets = [['discourse', discourseCases(data)], ['crisp', crispCases(data)], ['talon', talonCases(data)]] as const;
  const figures: Figure[] = [];
  for (const [setName, cases] of sets) {
    for (const [stripper, strip] of strippers) {
      const wrong = cases.filter(({ email, expected }) => fold(strip(email)) !== fold(expected));
      if (options.includes('misses') && stripper === 'ours') for (const { name, email, expected } of wrong) console.log(`--- ${setName}/${name}\n${JSON.stringify(fold(strip(email)).slice(0, 300))}\n${JSON.stringify(fold(expected).slice(0, 300))}`);
      const n = cases.length;
      figures.push({ name: `newest words, ${setName}, ${stripper}: exact`, value: 1 - wrong.length / n, n });
      figures.push({ name: `newest words, ${setName}, ${stripper}: word F1`, value: cases.reduce((sum, { email, expected }) => sum + wordScore(strip(email), expected), 0) / n, n });
    }
  }
  const folder = dataPath(data, 'html_to_text', 'html-to-text');
  const score = wordScore(htmlToText(readFileSync(join(folder, 'test.html'), 'utf8')), readFileSync(join(folder, 'test.txt'), 'utf8'));
  return [...figures, { name: 'HTML to text: word F1', value: score, n: 1 }];
};

function discourseCases(data: string): Case[] {
  const folder = dataPath(data, 'email_quoting', 'discourse');
  return readdirSync(join(folder, 'trimmed')).map((name) => ({ name, email: readFileSync(join(folder, 'emails', name), 'utf8'), expected: readFileSync(join(folder, 'trimmed', name), 'utf8') }));
}

/** The library's own tests say which fixtures begin with one common reply. */
function crispCases(data: string): Case[] {
  const folder = dataPath(data, 'email_quoting', 'crisp');
  const source = readFileSync(join(folder, 'test.js'), 'utf8');
  const common = /COMMON_FIRST_FRAGMENT = '([\s\S]*?)';/.exec(source)![1]!.replaceAll('\\n\\\n', '\n');
  return source.split('export function ').flatMap((body) => {
    const name = /get_email\("(.*?)"\)/.exec(body)?.[1];
    const literal = /test\.equal\("((?:[^"\\]|\\.)*)", (?:fragments\[0\]\.toString\(\)|email\.getVisibleText\(\))\)/.exec(body)?.[1];
    const expected = body.includes('COMMON_FIRST_FRAGMENT,') ? common : literal === undefined ? undefined : (JSON.parse(`"${literal}"`) as string);
    return name === undefined || expected === undefined ? [] : [{ name, email: readFileSync(join(folder, 'fixtures', `${name}.txt`), 'utf8'), expected }];
  });
}

/** Talon's signature set keeps the body and the signature of one mail in files of their own. */
function talonCases(data: string): Case[] {
  const folder = dataPath(data, 'email_quoting', 'talon', 'fixtures', 'signature', 'emails', 'stripped');
  return readdirSync(folder).filter((name) => name.endsWith('_body')).flatMap((name) => {
    const email = readFileSync(join(folder, name), 'utf8');
    const path = join(folder, name.replace(/_body$/, '_signature'));
    const signature = readdirSync(folder).includes(name.replace(/_body$/, '_signature')) ? readFileSync(path, 'utf8').trim() : '';
    return [{ name, email, expected: signature === '' ? email : email.slice(0, email.lastIndexOf(signature)) }];
  });
}

function wordScore(got: string, expected: string): number {
  const left = new Map<string, number>();
  for (const word of words(expected)) left.set(word, (left.get(word) ?? 0) + 1);
  const gotWords = words(got);
  const wanted = words(expected).length;
  if (gotWords.length + wanted === 0) return 1;
  let shared = 0;
  for (const word of gotWords) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return (2 * shared) / (gotWords.length + wanted);
}

async function loadLibrary(): Promise<(email: string) => string> {
  const path = createRequire(import.meta.resolve('@countersign/shared/text/strip-quotes')).resolve('email-reply-parser');
  const { default: Parser } = (await import(path)) as { default: new () => { read(email: string): { getVisibleText(): string } } };
  return (email) => new Parser().read(email).getVisibleText();
}
