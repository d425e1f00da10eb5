import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { takeTurns } from '../knowledge/take-turns.ts';
import { maskTexts } from '../privacy/mask-texts.ts';
import type { VaultSource } from '../privacy/open-vault.ts';
import { parseLabelledTable } from './parse-labelled-table.ts';
import { textKey } from './text-key.ts';

/** A row of a file of labelled texts without personal details, or why it can't be used; rows of one key say the same. */
export type LabelledText = { readonly line: number; readonly label: string } & ({ readonly text: RedactedText; readonly key: string } | { readonly reason: string });

const [shortestText, longestText] = [3, 2000];
const keptMs = 10 * 60_000;

interface Kept {
  readonly digest: string;
  readonly source: VaultSource['privacy'];
  readonly texts: readonly LabelledText[];
}

let kept: Kept | undefined;
let forget: NodeJS.Timeout | undefined;

/** Reads and masks a file of labelled texts. What the newest file held is kept for ten minutes, so that counting it and taking it in reads it once. Others have their turn meanwhile. */
export async function readLabelledTexts(file: Uint8Array, { privacy }: VaultSource): Promise<readonly LabelledText[]> {
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', file as Uint8Array<ArrayBuffer>)).toString('hex');
  if (kept?.digest === digest && kept.source === privacy) return kept.texts;
  const texts = await readTexts(file, { privacy });
  kept = { digest, source: privacy, texts };
  clearTimeout(forget);
  forget = setTimeout(() => { kept = undefined; }, keptMs).unref();
  return texts;
}

async function readTexts(file: Uint8Array, source: VaultSource): Promise<LabelledText[]> {
  const rows = (await parseLabelledTable(file)).map((row) => ({ ...row, fault: faultOf(row.text) }));
  const masked = (await maskTexts(rows.flatMap(({ text, fault }) => (fault === undefined ? text : [])), source)).values();
  const turn = takeTurns(4);
  const texts: LabelledText[] = [];
  for (const { line, label, fault } of rows) {
    const text = fault === undefined ? masked.next().value : undefined;
    texts.push(text === undefined ? { line, label, reason: fault ?? 'its personal details can’t be masked' } : { line, label, text, key: textKey(text) });
    await turn();
  }
  return texts;
}

function faultOf(text: string): string | undefined {
  return text === '' ? 'has no text' : text.length < shortestText ? 'is too short' : text.length > longestText ? `is longer than ${longestText} characters` : undefined;
}
