import { AppError } from '@countersign/shared/errors';
import type { RecordMapping } from './record-mapping.ts';

/** The address of one record. Values are encoded, so that they stay one step of the path or one value of the query; throws when the address would lead anywhere else. */
export function recordAddress({ baseUrl, path }: Pick<RecordMapping, 'baseUrl' | 'path'>, values: ReadonlyMap<string, string>): string {
  const filled = path.replace(/\{([^{}]*)\}/g, (_whole, name: string) => encodeURIComponent(values.get(name) ?? ''));
  const wanted = `${baseUrl.replace(/\/+$/, '')}${filled}`;
  const url = URL.parse(wanted);
  const base = new URL(baseUrl);
  const expected = `${base.pathname.replace(/\/+$/, '')}${filled.split('?')[0]}`;
  if (url === null || url.origin !== base.origin || url.hash !== '' || url.pathname !== expected) throw new AppError('INVALID_INPUT', 'This address leads elsewhere than its source says.');
  return url.href;
}
