import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { queryDeep } from '../../page/query-deep.ts';
import { isAddressOf } from './is-address-of.ts';
import { pageSelectors, selectors } from './selectors.ts';

/** A tab can bear other words, and organisations give their numbers many forms: all are one word with a digit in it. */
const oneWord = /^(?=\D*\d)\S{1,40}$/;
/** Eight digits that begin with a nought, as Salesforce numbers cases unless an admin changed that. */
const byDefault = /^0\d{7}$/;

/** The number that the page shows a case by: of its field, of its own tab, or the one value of its fields that looks like one. */
export function readCaseNumber(key: TicketKey, page: Document, roots: readonly ParentNode[], heading: string): string | undefined {
  const values = (selector: string): string[] => queryDeep(roots, selector).map((one) => one.textContent.trim());
  const [labelled] = values(pageSelectors.caseNumber).filter((value) => value !== '');
  if (labelled !== undefined) return labelled;
  const tabs = [...page.querySelectorAll<HTMLAnchorElement>(selectors.tabHeader)].filter(({ href }) => isAddressOf(href.split('?')[0]!, key));
  const titles = tabs.map((tab) => tab.textContent.split('|')[0]!.trim());
  const titled = titles.find((title) => oneWord.test(title) && (title !== heading || byDefault.test(title)));
  if (titled !== undefined) return titled;
  const alike = new Set(values(selectors.field).filter((value) => byDefault.test(value)));
  return alike.size === 1 ? [...alike][0] : undefined;
}
