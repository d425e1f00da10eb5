interface Ckeditor5 {
  readonly data: { readonly processor: { toView(html: string): object }; toModel(view: object): object };
  readonly model: { insertContent(content: object): void };
}

/** CKEditor 5 keeps its instance on the element since its first majors. Setting its data would drop what else stands there. */
export function insertIntoCkeditor5(editable: HTMLElement, html: string): boolean {
  const editor = (editable as HTMLElement & { readonly ckeditorInstance?: Ckeditor5 }).ckeditorInstance;
  if (editor === undefined) return false;
  editor.model.insertContent(editor.data.toModel(editor.data.processor.toView(html)));
  return true;
}
