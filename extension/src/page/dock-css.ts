/** The dock's own look; the panel inside is an extension page with its own. */
export const dockCss = `
.own { position: fixed; inset: 0 0 0 auto; height: 100%; overflow: hidden; z-index: 2147483647; background: var(--paper); }
.left { inset: 0 auto 0 0; }
.bottom { inset: auto 0 0; width: 100%; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
.own:has(.handle:active) iframe { pointer-events: none; }
.handle { position: absolute; inset: 0 auto 0 0; width: 6px; cursor: ew-resize; touch-action: none; border: 0 solid var(--line); border-left-width: 1px; }
.left .handle { inset: 0 0 0 auto; border-width: 0 1px 0 0; }
.bottom .handle { inset: 0 0 auto; width: auto; height: 6px; cursor: ns-resize; border-width: 1px 0 0; }
.handle:hover, .handle:focus-visible { background: var(--focus); }
.rail { position: absolute; inset: 0; display: none; flex-direction: column; gap: 12px; padding: 13px 0; border: 0 solid var(--line); border-width: 0 1px; }
.bottom .rail { flex-direction: row; padding: 0 13px; border-width: 1px 0 0; }
.rail:focus-visible { box-shadow: inset 0 0 0 2px var(--focus); }
.rail svg:last-child { margin-top: auto; color: var(--muted); }
.bottom .rail svg:last-child { margin: 0 0 0 auto; }
.badge { padding: 0 6px; border-radius: 4px; background: var(--caution-surface); color: var(--caution); }
.badge:empty, .collapsed .handle { display: none; }
.collapsed .rail { display: flex; }
.collapsed iframe { visibility: hidden; min-width: 360px; min-height: 240px; }
`;
