/** Hands a text to the browser's own download. */
export function saveFile({ fileName, markdown }: { readonly fileName: string; readonly markdown: string }): void {
  const address = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
