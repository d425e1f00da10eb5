/** The dock's own look; the panel inside is an extension page with its own. */
export const dockCss = `
.own { position: fixed; inset: 0 0 0 auto; height: 100%; overflow: hidden; z-index: 2147483647; background: var(--paper); }
.left { inset: 0 auto 0 0; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
.handle { position: absolute; inset: 0 auto 0 0; width: 6px; cursor: ew-resize; touch-action: none; border-left: 1px solid var(--line); }
.left .handle { inset: 0 0 0 auto; border-width: 0 1px 0 0; }
.handle:hover, .handle:focus-visible { background: var(--focus); outline: none; }
.rail { position: absolute; inset: 0; display: none; flex-direction: column; gap: 12px; padding: 13px 0; border-left: 1px solid var(--line); }
.rail:focus-visible { box-shadow: inset 0 0 0 2px var(--focus); }
.rail svg:last-child { margin-top: auto; color: var(--muted); }
.badge { padding: 0 6px; border-radius: 4px; background: var(--caution-surface); color: var(--caution); }
.badge:empty, .collapsed .handle { display: none; }
.collapsed .rail { display: flex; }
.collapsed iframe { visibility: hidden; width: 400px; }
`;
