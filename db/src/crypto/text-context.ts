/** Binds a ciphertext to its row, so that one row's text moved to another does not open. */
export function textContext(workspaceId: string, textId: string): string {
  return `text/${workspaceId}/${textId}`;
}
