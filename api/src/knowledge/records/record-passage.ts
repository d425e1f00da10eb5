import type { FoundSource } from '@countersign/shared/assist/source';
import { formatField } from './format-field.ts';
import { writeRecordId } from './record-id.ts';
import type { RecordSource } from './record-source.ts';

interface ReadAnswer {
  readonly answer: unknown;
  readonly values: ReadonlyMap<string, string>;
  readonly readAt: Date;
  readonly position: number;
  /** ISO 639-1, or `und`. */
  readonly language: string;
}

/** A system's answer as a passage of this ticket, one line a field; `undefined` when it holds none of the fields. */
export function recordPassage({ id, name, mapping }: Pick<RecordSource, 'id' | 'name' | 'mapping'>, { answer, values, readAt, position, language }: ReadAnswer): FoundSource | undefined {
  const lines = mapping.fields.flatMap((field) => {
    const value = formatField(answer, field, language);
    return value === undefined ? [] : [`${field.label}: ${value}`];
  });
  if (lines.length === 0) return undefined;
  return {
    documentId: `record.${id}`, passageId: writeRecordId(id, readAt, position), kind: 'record', heading: name,
    title: mapping.title.replace(/\{([^{}]*)\}/g, (_whole, key: string) => values.get(key) ?? ''),
    text: lines.map((line) => `- ${line}`).join('\n'), score: 1, visibility: mapping.visibility, updated: '', readAt: readAt.toISOString(),
  };
}
