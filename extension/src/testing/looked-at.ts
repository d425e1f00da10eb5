/** Resolves when changes of the page that were made before have been looked at: each is, in a task after its own. */
export function lookedAt(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
}
