/** Bytes as text that is safe in an address (RFC 4648, section 5), without padding. */
export function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** 256 random bits as text: a state, a nonce, a PKCE verifier. */
export function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}
