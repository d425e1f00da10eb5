/** The chip's looks, with the values of the panel's own tokens. */
export const chipCss = `
.own { margin-inline-start: 8px; }
button { gap: 6px; height: 24px; padding: 0 8px 0 6px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); white-space: nowrap; }
button:focus-visible { box-shadow: 0 0 0 2px var(--paper), 0 0 0 4px var(--focus); }
.idle { border-color: #0000; background: none; color: var(--muted); padding: 0 6px; }
.findings { border-color: light-dark(#ebd4a3, #594820); background: var(--caution-surface); color: var(--caution); }
.blocking { border-color: currentColor; background: light-dark(#fdf0ee, #331c1a); color: light-dark(#ad2218, #ffa198); }
small { color: var(--muted); font-size: 11px; font-weight: 450; }
@media (forced-colors: active) { .blocking { border-width: 2px; } }
`;
