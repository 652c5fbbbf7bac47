/** Makes the secrets that webhooks are signed with, and keeps them where nobody else reads them. */
export interface WebhookSecrets {
  /** `whsec_` and 32 bytes of chance in base64 (Standard Webhooks, section "Signature scheme") */
  make(): string
  /** @param about what it belongs to: it opens for nothing else */
  seal(secret: string, about: string): string
  open(sealed: string, about: string): string
}
