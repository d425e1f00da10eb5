import { asRecords, asText } from '../../page/read-shape.ts';

/** What a reader is told of the files of a message, one text each. */
export function nameAttachments(value: unknown): readonly string[] {
  return asRecords(value ?? []).filter((file) => file['inline'] !== true)
    .map((file) => `[${file['deleted'] === true ? 'deleted attachment' : 'attachment'}: ${asText(file['file_name']) ?? 'file'}]`);
}
