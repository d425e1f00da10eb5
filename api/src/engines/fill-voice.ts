import type { Voice } from '../workspaces/voice.ts';
import { customerNames } from './built-in/customer-names.ts';

/** Greeting and sign-off with the names filled in; where the requester's is no person's name, the nameless form is used. */
export function fillVoice(voice: Voice, customerName: string, agentName: string): { greeting: string; signOff: string } {
  const { first } = customerNames(customerName);
  const agent = agentName.trim();
  return {
    greeting: first === '' ? voice.greetingNoName : voice.greeting.replaceAll('{{customer_name}}', () => first),
    signOff: agent === '' ? voice.signOffNoName : voice.signOff.replaceAll('{{agent_name}}', () => agent),
  };
}
