const OLDEST = 20;
const NEWEST = 180;

/** What a run reads of a thread, oldest first: its beginning, where the wish stands, and the newest messages. A shorter one is read whole. */
export function boundMessages<Entry>(messages: readonly Entry[]): Entry[] {
  return messages.length > OLDEST + NEWEST ? [...messages.slice(0, OLDEST), ...messages.slice(-NEWEST)] : [...messages];
}
