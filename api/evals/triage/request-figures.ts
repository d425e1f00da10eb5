import { handoverRules } from '@countersign/shared/assist/handover-rules';
import { ticket } from '@countersign/shared/ticket/ticket';
import { defaultIntents } from '../../src/triage/intents.ts';
import { shippedTriage } from '../../src/triage/shipped-triage.ts';
import { dataPath, readRows } from '../read-data.ts';
import type { Figure } from '../suite.ts';
import { requestsOfOthers } from './requests-of-others.ts';

/** How the intents that ship read requests to teams of other trades, and texts about nothing that a team is asked. */
export function requestFigures(data: string): Figure[] {
  const model = shippedTriage(defaultIntents);
  const read = (text: string): { intent: string; outOfScope: number } => model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer' }, text }] }));
  const told = Object.entries(requestsOfOthers(data)).flatMap(([trade, rows]): Figure[] => {
    const said = rows.map(({ text, intents }) => ({ intents, intent: read(text).intent }));
    const share = (holds: (row: (typeof said)[number]) => boolean): number => said.filter(holds).length / Math.max(1, said.length);
    return [
      { name: `shipped intents, ${trade}: right`, value: share(({ intent, intents }) => intents.includes(intent)), n: rows.length },
      { name: `shipped intents, ${trade}: another`, value: share(({ intent, intents }) => intent !== 'unknown' && !intents.includes(intent)), n: rows.length },
    ];
  });
  const outsideFrom = handoverRules.find(({ id }) => id === 'out-of-scope')!.parameter!.value;
  const strays = ['oos_train.jsonl', 'oos_val.jsonl'].flatMap((file) => readRows<{ text: string }>(dataPath(data, 'clinc150', file)).map(({ text }) => read(text)));
  const outside = strays.filter(({ intent, outOfScope }) => intent === 'unknown' || outOfScope >= outsideFrom);
  return [...told, { name: 'shipped intents, other matters (clinc150): not recognised or outside', value: outside.length / Math.max(1, strays.length), n: strays.length }];
}
