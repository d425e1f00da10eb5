/** Hands a text to the browser's own download. */
export function saveFile({ fileName, text, type = 'text/markdown' }: { readonly fileName: string; readonly text: string; readonly type?: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
