/** The chip's looks, with the values of the panel's own tokens. */
export const chipCss = `
:host { all: initial; display: inline-flex; margin-inline-start: 8px; vertical-align: middle; color-scheme: light dark; }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 6px; height: 24px; padding: 0 8px 0 6px; border: 1px solid light-dark(#d2d4da, #3b3e44); border-radius: 6px; background: light-dark(#ffffff, #1d1e21); color: light-dark(#1a1c20, #ececef); font: 500 12px/16px -apple-system, BlinkMacSystemFont, "Segoe UI", Inter, Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif; white-space: nowrap; cursor: pointer; }
button:focus-visible { box-shadow: 0 0 0 2px light-dark(#ffffff, #1d1e21), 0 0 0 4px light-dark(#2c46bf, #7d93f7); }
.idle { border-color: transparent; background: none; color: light-dark(#575b65, #a9adb6); padding: 0 6px; }
.findings { border-color: light-dark(#ebd4a3, #594820); background: light-dark(#fdf5e4, #2b2414); color: light-dark(#7d4e00, #edbe66); }
.blocking { border-color: light-dark(#c22f24, #ec6a5e); background: light-dark(#fdf0ee, #331c1a); color: light-dark(#ad2218, #ffa198); }
.keys { color: light-dark(#575b65, #a9adb6); font-size: 11px; font-weight: 450; }
@media (forced-colors: active) { button { border-color: ButtonText; } .blocking { border-width: 2px; } }
`;
