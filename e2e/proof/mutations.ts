/** Ways in which a console's page can change under Countersign's hands. */
export const mutationKinds = ['removed nodes', 'renamed hooks', 're-rendered composer', 'slow frames', 'moved on'] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** When it happens on the way from an open ticket to an inserted draft. Taken in turn with the kinds, twenty changes are every kind at every moment. */
export const moments = ['as Insert is pressed', 'once the draft stands in the reply', 'while the draft is made', 'with the draft on screen'] as const;

export interface PageMutation {
  readonly kind: Exclude<MutationKind, 'moved on'>;
  readonly seed: number;
  /** The active ticket's part of the page, and its editable. */
  readonly pane: string;
  readonly editable: string;
  /** What the adapter finds its way by, as attribute name and value. */
  readonly hooks: readonly (readonly [attribute: string, value: string])[];
}

declare global {
  interface Window {
    /** The reply as it stood before the page changed: a renamed one is still the reply. */
    repliesBefore?: readonly Element[];
  }
}

/** Changes the page once, inside it, and keeps what was the reply before. Returns the hooks that are gone for good by it. */
export function mutatePage({ kind, seed, pane, editable, hooks }: PageMutation): string[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const within = (top: Element | ShadowRoot): Element[] =>
    [...top.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot === null ? [] : within(node.shadowRoot))]);
  const root = document.querySelector(pane);
  if (root === null) return [];
  window.repliesBefore = within(root).filter((node) => node.matches(editable));
  const has = (node: Element, [attribute, value]: readonly [string, string]): boolean => (node.getAttribute(attribute) ?? '').split(' ').includes(value);
  if (kind === 'removed nodes') {
    const own = (node: Element): boolean => node.closest('[data-countersign]') !== null || node.querySelector('[data-countersign]') !== null;
    for (let turn = 0; turn < 3; turn += 1) {
      const nodes = within(root).filter((node) => !own(node));
      nodes[Math.floor(random() * nodes.length)]?.remove();
    }
  }
  if (kind === 'renamed hooks') {
    const renamed = hooks.filter(() => random() < 0.4);
    const rename = (): void => {
      for (const node of [root, ...within(root)]) {
        for (const hook of renamed) if (has(node, hook)) node.setAttribute(hook[0], `${node.getAttribute(hook[0])!} `.replace(`${hook[1]} `, `${hook[1]}-later `).trim());
      }
    };
    rename();
    new MutationObserver(rename).observe(root, { subtree: true, childList: true });
    // A release renames by drawing anew.
    const drawn = document.createElement('i');
    root.append(drawn);
    queueMicrotask(() => drawn.remove());
  }
  if (kind === 're-rendered composer') {
    const old = within(root).find((node) => node.matches(editable));
    const copy = old?.cloneNode(true) as HTMLElement | undefined;
    if (old && copy) old.replaceWith(copy);
  }
  if (kind === 'slow frames') {
    const until = performance.now() + 1500;
    const block = (): void => {
      const busyUntil = performance.now() + 40 + random() * 160;
      while (performance.now() < busyUntil) { /* The page is busy with itself. */ }
      if (performance.now() < until) setTimeout(block, 5);
    };
    setTimeout(block);
  }
  const standing = root.isConnected ? [root, ...within(root)] : [];
  return hooks.filter((hook) => !standing.some((node) => has(node, hook))).map(([, value]) => value);
}
