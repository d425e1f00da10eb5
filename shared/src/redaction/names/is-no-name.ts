const NO_NAME = new Set(`van von der den de la le di da del dos das los las und and bin ibn al el mr mrs ms dr the gmbh inc ltd llc
support team customer client agent service unknown anonymous guest visitor caller admin user system automation bot workflow trigger helpdesk help desk info sales office noreply
عبد بن ابن ابو`.split(/\s+/));

/** Whether a folded word of somebody's name is a particle, a title or a role, which tells nothing of them. */
export function isNoName(word: string): boolean {
  return NO_NAME.has(word);
}
