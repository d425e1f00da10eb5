import type { Entity } from '@countersign/shared/assist/triage';
import { ticketNumber } from '@countersign/shared/ticket/ticket-key';
import type { DraftRequest } from '../engine.ts';
import { customerNames } from './customer-names.ts';

/** A text with its placeholders filled, and the details that were not at hand. */
export interface FilledText {
  readonly text: string;
  readonly unfilled: readonly string[];
}

export const PLACEHOLDER = /\{\{\s*([^{}]{1,80}?)\s*\}\}|\[([A-Z][A-Z _]{2,40})\]|%([a-z_]{3,40})%/g;
/** Gaps that the team fills, not the customer: never asked for. */
const OURS = /agent|signature|company|brand|organi[sz]ation|workspace|link|url|help ?cent(?:er|re)|team|support|today|date of|current/i;

/** Fills placeholders from the ticket. A gap that only the customer can fill is named in `unfilled`. */
export function fillPlaceholders(text: string, request: Pick<DraftRequest, 'ticket' | 'triage' | 'agentName'>): FilledText {
  const unfilled: string[] = [];
  const filled = text.replace(/\{%[\s\S]*?%\}/g, '').replace(PLACEHOLDER, (whole, curly?: string, square?: string, percent?: string) => {
    const name = (curly ?? square ?? percent)!.split('|')[0]!.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.\-\s]+/g, ' ').trim().toLowerCase();
    const value = valueOf(name, request);
    if (value !== undefined) return value;
    unfilled.push(OURS.test(name) ? '' : detailName(name));
    return whole;
  });
  return { text: filled, unfilled };
}

function valueOf(name: string, { ticket, triage, agentName }: Pick<DraftRequest, 'ticket' | 'triage' | 'agentName'>): string | undefined {
  const names = customerNames(ticket.requester.name);
  const entity = (type: Entity['type']): string | undefined => {
    const values = [...new Set(triage.entities.filter((candidate) => candidate.type === type).map(({ value }) => value))];
    return values.length === 1 ? values[0] : undefined;
  };
  if (/agent|current user|assignee|signature|your name|my name/.test(name)) return agentName || undefined;
  if (/first ?name|given ?name/.test(name)) return names.first || undefined;
  if (/last ?name|surname|family ?name/.test(name)) return names.last || undefined;
  if (/(?:customer|requester|contact|client|user|recipient|buyer|guest|sender)(?: full)?(?: name)?$|^(?:full )?name$/.test(name)) return names.first === '' ? undefined : /full|requester name/.test(name) ? names.full : names.first;
  if (/tracking/.test(name)) return entity('tracking');
  if (/invoice|receipt/.test(name)) return entity('invoice');
  if (/order|booking|reservation/.test(name) && !/date|status|total|amount|item|link|url/.test(name)) return entity('order');
  if (/amount|price|total/.test(name)) return entity('amount');
  if (/error/.test(name)) return entity('error-code');
  if (/ticket (?:id|number)|case (?:id|number)/.test(name)) return ticketNumber(ticket);
  return undefined;
}

function detailName(name: string): string {
  const bare = name.replace(/^(?:ticket|order|customer|requester|custom field|field)s? (?=\S+ ?\S*$)/, (prefix) => (/^order/.test(prefix) ? prefix : '')).trim();
  return /^order(?: id| no)?$/.test(bare) ? 'order number' : bare;
}
