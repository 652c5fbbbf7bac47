/** Kong's declarative configuration, as far as it is written here. The field names are Kong's. */
export interface KongConfig {
  readonly _format_version: '3.0'
  readonly services: readonly KongService[]
}

export interface KongService {
  readonly name: string
  readonly url: string
  /** only where the url is https */
  readonly tls_verify?: boolean
  readonly connect_timeout: number
  readonly write_timeout: number
  readonly read_timeout: number
  readonly retries: number
  readonly tags: readonly string[]
  readonly plugins: readonly KongPlugin[]
  readonly routes: readonly KongRoute[]
}

export interface KongRoute {
  readonly name: string
  readonly protocols: readonly string[]
  readonly methods: readonly string[]
  readonly paths: readonly string[]
  readonly regex_priority: number
  readonly strip_path: boolean
  readonly preserve_host: boolean
  readonly request_buffering: boolean
  readonly response_buffering: boolean
  readonly tags: readonly string[]
  readonly plugins: readonly KongPlugin[]
}

export interface KongPlugin {
  readonly name: string
  readonly config: Readonly<Record<string, unknown>>
}
