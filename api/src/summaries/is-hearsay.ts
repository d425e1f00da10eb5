import type { Turn } from './thread-turns.ts';

/** Whether a turn is only said to have been said: by somebody else, in a chat that the customer pasted, or by somebody whom the chat doesn't place. */
export function isHearsay({ pastedBy, role, isStranger }: Turn): boolean {
  return (pastedBy === 'customer' && role === 'agent') || isStranger === true;
}
