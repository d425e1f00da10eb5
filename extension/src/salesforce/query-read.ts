import { escapePattern } from '@countersign/shared/text/escape-pattern';
import type { AllowedRead } from '../page/get-only.ts';
import { asRecord, asRecords } from '../page/read-shape.ts';

const version = 'v66.0';
const idPattern = /^[a-zA-Z0-9]{18}$/;

/** One query of the organisation's API: its path for a record, and the read that allows nothing but that query with such an id. */
export interface QueryRead<Row> {
  readonly path: (id: string) => string;
  readonly read: AllowedRead<QueryAnswer<Row>>;
}

export interface QueryAnswer<Row> {
  readonly rows: readonly Row[];
  /** `false` when the API kept rows back for a next page. */
  readonly isWhole: boolean;
}

/** Makes a read of a query, in which `{id}` stands for a record's id. `keep` picks what may leave of each record. */
export function queryRead<Row>(soql: string, keep: (record: Record<string, unknown>) => Row): QueryRead<Row> {
  const [before = '', after = ''] = soql.split('{id}').map(encodeURIComponent);
  const start = `/services/data/${version}/query?q=${before}`;
  return {
    path(id) {
      if (!idPattern.test(id)) throw new TypeError('no record id');
      return `${start}${id}${after}`;
    },
    read: {
      path: new RegExp(`^${escapePattern(start)}[a-zA-Z0-9]{18}${escapePattern(after)}$`),
      keep(body) {
        const answer = asRecord(body);
        return { rows: asRecords(answer['records']).map(keep), isWhole: answer['done'] === true };
      },
    },
  };
}
