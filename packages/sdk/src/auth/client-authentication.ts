/** What a request of the authorization server carries so that it knows the application. */
export interface ClientEvidence {
  readonly headers?: Readonly<Record<string, string>>
  /** fields of the form, by the names of RFC 6749 */
  readonly fields?: Readonly<Record<string, string>>
  /** what of it must never be seen in an error or a log */
  readonly secrets: readonly string[]
}

/** How an application says who it is: its secret, or what `privateKeyJwt` of `@wekeza/sdk/auth` makes. */
export interface ClientAuthentication {
  /** asked anew for each try, because an assertion is good for one */
  authenticate(ask: {
    readonly clientId: string
    readonly issuer: string
  }): ClientEvidence | Promise<ClientEvidence>
}

/** HTTP Basic, as RFC 6749, section 2.3.1 has it. */
export function secretBasic(clientSecret: string): ClientAuthentication {
  return {
    authenticate({ clientId }) {
      const basic = btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)
      const secrets = [basic, ...spellings(clientSecret)]
      return { headers: { authorization: `Basic ${basic}` }, secrets }
    },
  }
}

/** Names the application and proves nothing: a public client, or one that its TLS certificate proves (RFC 8705, section 2.1). */
export const byIdAlone: ClientAuthentication = {
  authenticate: ({ clientId }) => ({ fields: { client_id: clientId }, secrets: [] }),
}

/** Both halves are form-encoded before they are joined, so that a colon or an umlaut in a secret arrives. */
function formEncoded(text: string): string {
  const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text).replace(/[!'()*~]/g, hex)
}

/** A secret as it is, and as it stands in a form. */
export const spellings = (secret: string) => [secret, formEncoded(secret)]
