/** Of a thread that is too long to be read whole, so many of its first and of its newest messages are read. */
export const boundsOfThread = { first: 20, newest: 180 } as const;

/** Whether messages lie between those that a run reads of a thread. */
export function isTooLong(messages: readonly unknown[]): boolean {
  return messages.length > boundsOfThread.first + boundsOfThread.newest;
}

/** What a run reads of a thread, oldest first: its beginning, where the wish stands, and the newest messages. A shorter one is read whole. */
export function boundMessages<Entry>(messages: readonly Entry[]): Entry[] {
  return isTooLong(messages) ? [...messages.slice(0, boundsOfThread.first), ...messages.slice(-boundsOfThread.newest)] : [...messages];
}
