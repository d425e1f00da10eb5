const common = ["object-src 'none'", "base-uri 'self'", "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'"];

/** The console's content security policy, as strict as Lightning's: scripts by file or nonce, frames and requests of its own origin only. */
export function consolePolicy(nonce: string): string {
  return ["default-src 'self'", `script-src 'self' 'nonce-${nonce}'`, "style-src 'self' 'unsafe-inline'", "frame-src 'self'", "form-action 'self'", "frame-ancestors 'self'", ...common].join('; ');
}

/** The policy of the frame around CKEditor 4, which writes event handlers into its own markup. */
export const editorPolicy = ["default-src 'none'", "script-src 'self' 'unsafe-inline'", "style-src 'self' 'unsafe-inline'", "frame-src 'self'", "form-action 'none'", "frame-ancestors 'self'", ...common].join('; ');
