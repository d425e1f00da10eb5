/** What tells whether a document was touched: its version, what it says and its moment. */
export function documentStamp({ version, contentHash, updatedAt }: { readonly version: number; readonly contentHash: string; readonly updatedAt: Date | null }): string {
  return `${version} ${contentHash} ${updatedAt?.getTime() ?? ''}`;
}
