import type { Voice } from '../workspaces/voice.ts';

/** Greeting and sign-off with the names filled in; without a name the nameless form is used. */
export function fillVoice(voice: Voice, customerName: string, agentName: string): { greeting: string; signOff: string } {
  const firstName = customerName.trim().split(/\s+/)[0] ?? '';
  const isName = firstName !== '' && !/[@\d<>{}]/.test(firstName);
  return {
    greeting: isName ? voice.greeting.replaceAll('{{customer_name}}', firstName) : voice.greetingNoName,
    signOff: agentName.trim() ? voice.signOff.replaceAll('{{agent_name}}', agentName.trim()) : voice.signOffNoName,
  };
}
