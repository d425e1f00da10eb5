import type { WritingEvent } from '@countersign/shared/writing/writing-event';
import type { WritingEnd, WrittenSentence } from '@countersign/shared/writing/writing-result';
import { EngineError } from '../engines/engine-error.ts';
import type { ProposedRewrite } from '../engines/rewrite.ts';
import type { WrittenJudge } from './judge-written.ts';
import type { PreparedWriting } from './prepare-writing.ts';
import { sayNote, type WritingNote } from './say-note.ts';

type Extras = { readonly [Part in 'spelling' | 'variants']: Readonly<Extract<WritingEnd, { outcome: 'written' }>[Part]> } & { readonly notes: readonly WritingNote[] };

/** Streams a result: whole judged sentences, then what changed. A model that fails in the middle keeps what was shown, and the end says so. */
export async function* streamWritten(proposals: AsyncIterable<ProposedRewrite> | readonly ProposedRewrite[], judge: WrittenJudge, { request, source }: PreparedWriting, extras: Extras): AsyncGenerator<WritingEvent> {
  const notes = [...extras.notes];
  try {
    for await (const proposed of proposals) {
      const sentence = judge.judge(proposed);
      if (sentence !== undefined) yield { event: 'writing-delta', data: sentence };
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    notes.push({ says: 'model-stopped' });
  }
  const { sentences, withheld } = judge;
  const { changes, findings } = judge.end();
  if (withheld.length > 0) notes.push({ says: 'withheld', count: withheld.length });
  yield {
    event: 'writing-end', data: {
      outcome: 'written', replaces: source.range, changes, findings, withheld: [...withheld], both: request.tool === 'translate' ? sideBySide(sentences, source) : [],
      spelling: [...extras.spelling], variants: [...extras.variants], notes: notes.map((note) => sayNote(note, request.locale)),
    },
  };
}

function sideBySide(sentences: readonly WrittenSentence[], source: PreparedWriting['source']): { source: string; target: string }[] {
  const rows = sentences.map((sentence) => ({ from: sentence.from, source: sentence.from.map((position) => source.sentences[position]!.text).join(' '), target: sentence.text }));
  const used = new Set(rows.flatMap((row) => row.from));
  // A sentence that nothing came of still has its row, empty on the other side.
  return [...rows.map(({ from, ...row }) => ({ at: from[0] ?? Number.POSITIVE_INFINITY, ...row })), ...source.sentences.filter((origin) => !used.has(origin.index)).map((origin) => ({ at: origin.index, source: origin.text, target: '' }))]
    .sort((one, other) => one.at - other.at).map(({ at: _at, ...row }) => row);
}
