/** What a JSON Web Token says, unverified: for what is shown or named by it, never for what is decided. */
export function tokenPayload(token: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  } catch {
    return {}
  }
}
