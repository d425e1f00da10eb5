import { blockText } from '../../page/block-text.ts';
import { isQuoteMark } from '../../composer/tail-marks.ts';

const seen = new WeakMap<Element, string>();

/**
 * The signature that the console put into a new mail: what stands, before the agent wrote anything, between the empty first line
 * and the quoted mail. It is remembered as it was then seen, since later her own words stand before it.
 */
export function mailSignature(body: Element): string | undefined {
  const known = seen.get(body);
  if (known !== undefined) return known;
  const lines = [...body.childNodes].map(blockText);
  const quote = lines.findIndex((text) => isQuoteMark(text.split('\n', 1)[0]!));
  const signature = lines[0] === '' ? lines.slice(0, quote === -1 ? undefined : quote).join(' ').trim() : '';
  if (signature === '') return undefined;
  seen.set(body, signature);
  return signature;
}
