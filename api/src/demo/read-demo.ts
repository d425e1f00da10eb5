import { readFile, readdir } from 'node:fs/promises';
import { readRules } from '@countersign/shared/policy/file/read-rules';
import type { Rule } from '@countersign/shared/policy/rule';
import { ticket, type Ticket } from '@countersign/shared/ticket/ticket';
import type { Macro } from '../knowledge/macro.ts';
import { readMacros } from '../knowledge/sources/read-macros.ts';
import { readMarkdown, type MarkdownDocument } from '../knowledge/sources/read-markdown.ts';
import { demoWorkspace } from './workspace.ts';

/** Everything an empty database is seeded with. */
export interface Demo {
  workspace: typeof demoWorkspace;
  articles: MarkdownDocument[];
  macros: Macro[];
  policies: Rule[];
  tickets: Ticket[];
}

/** Reads the demo workspace from the files beside this one, in the order of their names. */
export async function readDemo(): Promise<Demo> {
  const [articles, macros, policies, tickets] = await Promise.all([
    readFolder('articles/', '.md', readMarkdown),
    readText('macros.jsonl').then((text) => readMacros(text, 'macros.jsonl')),
    readText('policies.yaml').then((text) => [...readRules(text, 'policies.yaml').rules]),
    readFolder('tickets/', '.json', (text) => ticket.parse(JSON.parse(text))),
  ]);
  return { workspace: demoWorkspace, articles, macros, policies, tickets };
}

async function readFolder<Item>(folder: string, extension: string, read: (text: string, fileName: string) => Item): Promise<Item[]> {
  const names = (await readdir(new URL(folder, import.meta.url))).filter((name) => name.endsWith(extension)).sort();
  return Promise.all(names.map(async (name) => read(await readText(folder + name), name)));
}

function readText(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), 'utf8');
}
