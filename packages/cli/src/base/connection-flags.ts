import { boolean, string } from '@oclif/core/flags'

const GROUP = { helpGroup: 'CONNECTION' } as const

/** Where the platform is and who calls; each is found elsewhere when left out (wekeza config list --show-origin). */
export const connectionFlags = {
  'base-url': string({ ...GROUP, helpValue: 'URL', summary: 'The platform. WEKEZA_BASE_URL' }),
  'client-id': string({ ...GROUP, helpValue: 'ID', summary: 'The application. WEKEZA_CLIENT_ID' }),
  'client-secret-file': string({
    ...GROUP,
    helpValue: 'FILE|-',
    summary: 'Holds its secret; - is standard input. WEKEZA_CLIENT_SECRET',
  }),
  'private-key-file': string({
    ...GROUP,
    helpValue: 'FILE',
    summary: 'Its private key, in place of a secret. WEKEZA_PRIVATE_KEY_FILE',
  }),
  dpop: boolean({
    ...GROUP,
    summary: 'Bind tokens to a key that is kept beside them. WEKEZA_DPOP=1',
  }),
  'mtls-cert': string({
    ...GROUP,
    helpValue: 'FILE',
    summary: 'Its TLS certificate, to which tokens are bound. WEKEZA_MTLS_CERT',
  }),
  'mtls-key': string({
    ...GROUP,
    helpValue: 'FILE',
    summary: 'The certificate’s private key. WEKEZA_MTLS_KEY',
  }),
  profile: string({
    ...GROUP,
    helpValue: 'NAME',
    summary: 'A profile of config.json. WEKEZA_PROFILE',
  }),
}
