import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { GuardedFetch } from '../guarded-fetch/guarded-fetch.ts';
import type { Macro } from '../macro.ts';
import type { MarkdownDocument } from './read-markdown.ts';

/**
 * One thing a source holds, or why that one thing can't be read. `item` is the document's id where the source told it, else
 * its address or title: what was imported of it before stays. With `hidesOthers` nobody can tell what else it would have held:
 * nothing of the source is taken to have vanished.
 */
export type SourceItem =
  | { readonly type: 'document'; readonly document: MarkdownDocument }
  | { readonly type: 'macro'; readonly macro: Macro }
  | { readonly type: 'error'; readonly item: string; readonly code: string; readonly message: string; readonly hidesOthers?: boolean };

export interface SourceReaderDeps {
  readonly fetch: GuardedFetch;
  /** What was uploaded into this source, file by file; with a source that holds uploads. */
  readonly uploads?: AsyncIterable<readonly SourceItem[]>;
  /** What customers wrote is masked with it, the people named too; left out: by what is always masked. */
  readonly openVault?: (names: readonly string[]) => TokenVault;
  readonly signal: AbortSignal;
  /** Told as soon as the source says how many items it holds. */
  readonly onTotal: (total: number) => void;
}

/**
 * Reads all that a source holds now, one item after the other; it never writes to it. An item that can't be read
 * is an `error` item and the rest goes on. Throws an `AppError` when the source as a whole can't be read: then what was
 * imported before stays as it was.
 */
export type SourceReader<Settings> = (settings: Settings, deps: SourceReaderDeps) => AsyncIterable<SourceItem>;
