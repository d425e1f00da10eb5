import { recordMapping, type RecordMapping } from './record-mapping.ts';

/** Whether a mapping still asks the system a stored one asks, so that its secret may go there. */
export function sameSystem(stored: unknown, { baseUrl, header }: RecordMapping): boolean {
  const before = recordMapping.safeParse(stored);
  return before.success && new URL(before.data.baseUrl).origin === new URL(baseUrl).origin && before.data.header?.name.toLowerCase() === header?.name.toLowerCase();
}
