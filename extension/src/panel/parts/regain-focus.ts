/** Gives the focus to this element where it was lost with the one that had it. What has it, here or in the console, keeps it. */
export function regainFocus(selector: string): void {
  if (document.hasFocus() && document.activeElement === document.body) document.querySelector<HTMLElement>(selector)?.focus();
}
