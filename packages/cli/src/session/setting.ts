/** Where a value came from; the first of these that has one wins. */
export type OriginKind = 'flag' | 'environment' | 'project' | 'profile' | 'default'

export interface Origin {
  readonly kind: OriginKind
  /** in words: the flag, the variable or the file */
  readonly name: string
}

/** A value of the configuration and where it came from. */
export interface Setting<T = string> {
  readonly value: T
  readonly origin: Origin
}

export interface Settings {
  readonly baseUrl: Setting
  readonly clientId: Setting | null
  readonly clientSecret: Setting | null
  /** the key that proves the application in place of a secret */
  readonly privateKeyFile: Setting | null
  /** whether tokens are to be bound to a key (RFC 9449); null leaves it to what is kept */
  readonly dpop: Setting<boolean> | null
  /** the certificate that is shown on every connection, and its private key (RFC 8705): both or none */
  readonly certificate: { readonly cert: Setting; readonly key: Setting } | null
  /** a second application, which the behaviour suite needs */
  readonly otherClientId: Setting | null
  readonly otherClientSecret: Setting | null
  readonly profile: Setting
}
