/** Works on several at once and gives each answer as it comes. Ends the rest's wait when one throws or nobody asks for more. */
export async function* inParallel<Item, Answer>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<Answer>): AsyncGenerator<Answer> {
  const running = new Map<number, Promise<readonly [number, Answer]>>();
  let next = 0;
  while (next < items.length || running.size > 0) {
    while (next < items.length && running.size < atOnce) {
      const position = next;
      running.set(position, work(items[position]!).then((answer) => [position, answer] as const));
      next += 1;
    }
    const [position, answer] = await Promise.race(running.values());
    running.delete(position);
    yield answer;
  }
}
