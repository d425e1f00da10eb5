/**
 * In Firefox a frame of ours inside a page gets the few interfaces that content scripts get. The background lends the docked panel
 * these, and no others.
 */
export type LentCall =
  | { readonly lend: 'own-tab' }
  | { readonly lend: 'open-options' }
  | { readonly lend: 'has-permission'; readonly origins: readonly string[] }
  | { readonly lend: 'get-alarm'; readonly name: string }
  | { readonly lend: 'set-alarm'; readonly name: string; readonly periodInMinutes: number }
  | { readonly lend: 'get-session'; readonly keys: string | readonly string[] | null }
  | { readonly lend: 'set-session'; readonly items: Readonly<Record<string, unknown>> }
  | { readonly lend: 'remove-session'; readonly keys: string | readonly string[] };

/** What the background tells a docked panel by the line it lends it, between what the page says. */
export interface SessionChanges {
  readonly sessionChanges: Readonly<Record<string, { readonly newValue?: unknown }>>;
}
