import type { Entity } from '@countersign/shared/assist/triage';
import { detailSigns } from './details/detail-signs.ts';
import { givesByName } from './details/labelled-value.ts';
import { plainName } from './details/plain-name.ts';
import { shippedDetail } from './details/shipped-detail.ts';
import { told } from './details/told.ts';
import { foldText } from './fold-text.ts';

/** The details an intent asks for that the customer has not given yet, in the intent's order. A detail may be named in any of our languages; a workspace's own pattern of its name gives it. */
export function missingDetails(asksFor: readonly string[], entities: readonly Entity[], customerText: string, email: string | null | undefined): string[] {
  if (asksFor.length === 0) return [];
  const said = told(entities, customerText, email);
  const ownNames = new Set(entities.flatMap(({ type, name }) => (type === 'other' && name !== undefined ? [oneName(name)] : [])));
  return asksFor.filter((detail) => {
    if (ownNames.has(oneName(detail))) return false;
    const name = foldText((shippedDetail(detail) ?? detail).normalize('NFC'));
    return !(detailSigns.find(({ named }) => named.test(name))?.isGiven(said) || givesByName(detail, said.words));
  });
}

/** One name for what is spelled alike, or is one of ours in two languages. */
function oneName(detail: string): string {
  return shippedDetail(detail) ?? plainName(detail);
}
