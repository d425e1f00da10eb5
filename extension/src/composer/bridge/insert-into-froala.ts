interface Froala {
  readonly el: Element;
  readonly html: { insert(html: string): void };
  readonly undo: { saveStep(): void };
}
interface WithFroala {
  readonly FroalaEditor?: { readonly INSTANCES?: readonly Froala[] };
  readonly jQuery?: { readonly FE?: { readonly INSTANCES?: readonly Froala[] } };
}

/** Froala lists its instances on its class; version 2 on jQuery. Its undo needs a step on either side. */
export function insertIntoFroala(editable: HTMLElement, html: string): boolean {
  const { FroalaEditor, jQuery } = window as WithFroala;
  const editor = [...(FroalaEditor?.INSTANCES ?? []), ...(jQuery?.FE?.INSTANCES ?? [])].find((one) => one.el === editable);
  editor?.undo.saveStep();
  editor?.html.insert(html);
  editor?.undo.saveStep();
  return editor !== undefined;
}
