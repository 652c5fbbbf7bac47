import { string } from '@oclif/core/flags'

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
  profile: string({
    ...GROUP,
    helpValue: 'NAME',
    summary: 'A profile of config.json. WEKEZA_PROFILE',
  }),
}
