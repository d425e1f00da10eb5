/** The dock's own look; the panel inside is an extension page with its own. */
export const dockCss = `
:host { all: initial; position: fixed !important; inset: 0 0 0 auto !important; width: var(--dock) !important; height: 100% !important; max-width: none !important; max-height: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: hidden !important; z-index: 2147483647 !important; display: block !important; background: light-dark(#f7f7f8, #151618) !important; color-scheme: light dark; }
:host([data-side="left"]) { inset: 0 auto 0 0 !important; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
.handle { position: absolute; inset: 0 auto 0 0; width: 6px; cursor: ew-resize; touch-action: none; border-left: 1px solid light-dark(#d2d4da, #3b3e44); }
:host([data-side="left"]) .handle { inset: 0 0 0 auto; border-left: 0; border-right: 1px solid light-dark(#d2d4da, #3b3e44); }
.handle:hover, .handle:focus-visible { background: light-dark(#2c46bf, #7d93f7); outline: none; }
.rail { all: unset; box-sizing: border-box; position: absolute; inset: 0; display: none; flex-direction: column; align-items: center; gap: 12px; padding: 13px 0 14px; border-left: 1px solid light-dark(#d2d4da, #3b3e44); color: light-dark(#1a1c20, #ececef); cursor: pointer; }
.rail:hover { background: light-dark(#ebecef, #26282c); }
.rail:focus-visible { box-shadow: inset 0 0 0 2px light-dark(#2c46bf, #7d93f7); }
.rail svg:last-child { margin-top: auto; color: light-dark(#575b65, #a9adb6); }
.badge { min-width: 18px; box-sizing: border-box; padding: 0 5px; border-radius: 4px; background: light-dark(#fdf5e4, #2b2414); color: light-dark(#7d4e00, #edbe66); font: 500 11px/18px system-ui, sans-serif; text-align: center; }
.badge:empty { display: none; }
:host([data-collapsed]) .rail { display: flex; }
:host([data-collapsed]) .handle { display: none; }
:host([data-collapsed]) iframe { visibility: hidden; width: 400px; }
`;
