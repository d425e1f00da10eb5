/** What both our elements in the page share: nothing of the page's style, the panel's own colours. */
export const sharedCss = `
.own { all: initial; color-scheme: light dark; --line: light-dark(#d2d4da, #3b3e44); --paper: light-dark(#fff, #1d1e21); --text: light-dark(#1a1c20, #ececef); --muted: light-dark(#575b65, #a9adb6); --focus: light-dark(#2c46bf, #7d93f7); --caution: light-dark(#7d4e00, #edbe66); --caution-surface: light-dark(#fdf5e4, #2b2414); }
svg { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
:focus-visible { outline: 2px solid #0000; outline-offset: -2px; }
button { all: unset; box-sizing: border-box; display: flex; align-items: center; cursor: pointer; color: var(--text); font: 500 12px/16px system-ui, sans-serif; }
`;
