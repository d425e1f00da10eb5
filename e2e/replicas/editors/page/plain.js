/** An editable element without any editor. */
export function mountBare(host, html) {
  host.className = 'bare';
  host.contentEditable = 'true';
  host.innerHTML = html;
  return { html: () => host.innerHTML };
}

/** A plain text field. */
export function mountTextarea(host, text) {
  const field = document.createElement('textarea');
  field.value = text;
  host.append(field);
  let value = text;
  field.addEventListener('input', () => { value = field.value; });
  // What a framework knows of the field is what its input events told.
  return { html: () => value };
}
