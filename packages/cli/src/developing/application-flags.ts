import { string } from '@oclif/core/flags'

/** What an application is given when it is made, and may be given anew. */
export const applicationFlags = {
  'redirect-uri': string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'URL',
    summary: 'Where customers come back to; once for each.',
  }),
  'jwks-file': string({
    helpValue: 'FILE|-',
    summary: 'Its public keys, as a JWK Set: it proves itself by them.',
  }),
  'tls-subject': string({
    helpValue: 'CN=…',
    summary: 'Whom its certificate must name (RFC 4514), for mutual TLS.',
  }),
}
