import type { DraftRequest, ProposedSentence } from '../engine.ts';
import { customerNames } from './customer-names.ts';

const own = (text: string, lead: ProposedSentence['lead']): ProposedSentence => ({ kind: 'sentence', text, citations: [], lead, asks: [] });

/** The greeting in the workspace's voice, with the customer's first name where there is one, and the line of what was understood. */
export function opening({ voice, ticket }: Pick<DraftRequest, 'voice' | 'ticket'>, line: string): ProposedSentence[] {
  const { first } = customerNames(ticket.requester.name);
  const greeting = first === '' ? voice.greetingNoName : voice.greeting.replaceAll('{{customer_name}}', () => first);
  return [own(greeting.trim(), ''), own(line, '\n\n')].filter(({ text }) => text !== '');
}

/** The sign-off in the workspace's voice, with the agent's name where it is known. */
export function closing({ voice, agentName }: Pick<DraftRequest, 'voice' | 'agentName'>): ProposedSentence[] {
  const signOff = agentName === '' ? voice.signOffNoName : voice.signOff.replaceAll('{{agent_name}}', () => agentName);
  return signOff.trim() === '' ? [] : [own(signOff.trim(), '\n\n')];
}
