/**
 * Who builds on the platform: an address with its password, by which sessions are opened as they are needed, or the token
 * of one that is open.
 */
export type DeveloperSession =
  | { readonly email: string; readonly password: string }
  | { readonly access_token: string }
