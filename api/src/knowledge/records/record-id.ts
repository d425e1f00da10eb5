/** What the id of a record's passage says: which system was asked, and when. Nothing of the record is in it. */
export interface RecordId {
  readonly sourceId: string;
  readonly readAt: Date;
}

/** The id of a passage that was read from a system; `position` tells records apart that were read at the same moment. */
export function writeRecordId(sourceId: string, readAt: Date, position: number): string {
  return `record.${sourceId}.${readAt.getTime()}.${position}`;
}

/** Reads such an id; `undefined` for the id of any other passage. */
export function readRecordId(passageId: string): RecordId | undefined {
  const parts = /^record\.([\w-]{1,100})\.(\d{13})\.\d$/.exec(passageId);
  return parts === null ? undefined : { sourceId: parts[1]!, readAt: new Date(Number(parts[2])) };
}
