/** What a token of Salesforce is asked for with: the code of a sign-in and its proof, or a refresh token. */
export type SalesforceProof =
  | { readonly host: string; readonly code: string; readonly codeVerifier: string; readonly redirectUri: string }
  | { readonly host: string; readonly refreshToken: string };
