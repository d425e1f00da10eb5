import { z } from 'zod';
import type { SourceReaderDeps } from '../source-reader.ts';
import { parseRow } from '../vendor-api/parse-row.ts';
import { readPages } from '../vendor-api/read-pages.ts';
import type { VendorAccount } from '../vendor-api/vendor-account.ts';
import { freshdeskPage } from './freshdesk-page.ts';

/** A folder of solutions: names from its category down. */
export interface SolutionFolder {
  readonly id: number;
  readonly names: readonly string[];
  readonly isPublic: boolean;
  /** Undefined where Freshdesk does not count. */
  readonly articles: number | undefined;
}

const named = z.looseObject({ id: z.number(), name: z.string() });
const folder = named.extend({ visibility: z.number(), articles_count: z.number().int().min(0).nullish(), sub_folders_count: z.number().nullish() });
/** Freshdesk's code for a folder that everybody may see; all others are narrower. */
const EVERYBODY = 1;
const DEEPEST = 5;

interface FolderQuery {
  readonly account: VendorAccount;
  /** Path suffix `/de` of a translation, or nothing. */
  readonly translation: string;
  /** Ids of the categories to read; empty: all. */
  readonly categories: readonly string[];
}

/** The folders of a Freshdesk knowledge base, those within folders too. Throws an `AppError` for a folder in another shape than documented. */
export async function* readFolders({ account, translation, categories }: FolderQuery, deps: SourceReaderDeps): AsyncGenerator<SolutionFolder> {
  const list: List = (path, part) => readPages(`/api/v2/solutions/${path}?per_page=100`, { account, part, parse: freshdeskPage }, deps);
  for await (const row of list(`categories${translation}`, 'solution categories')) {
    const category = parseRow(named, row, account.name, 'solution categories');
    if (categories.length > 0 && !categories.includes(String(category.id))) continue;
    yield* foldersIn(`categories/${category.id}/folders${translation}`, [category.name], list);
  }
}

type List = (path: string, part: string) => AsyncIterable<unknown>;

async function* foldersIn(path: string, above: readonly string[], list: List, depth = 0): AsyncGenerator<SolutionFolder> {
  for await (const row of list(path, 'solution folders')) {
    const { id, name, visibility, articles_count: articles, sub_folders_count: within } = parseRow(folder, row, 'Freshdesk', 'solution folders');
    const names = [...above, name];
    yield { id, names, isPublic: visibility === EVERYBODY, articles: articles ?? undefined };
    if (within && depth < DEEPEST) yield* foldersIn(`folders/${id}/subfolders`, names, list, depth + 1);
  }
}
