import type { Target } from '@wekeza/conformance'
import { usageError } from '../errors/usage-error.ts'
import { readSecretFile } from '../session/read-secret-file.ts'
import { resolveSettings } from '../session/resolve-settings.ts'

export interface TargetFlags {
  readonly target?: string | undefined
  readonly 'client-id'?: string | undefined
  readonly 'client-secret-file'?: string | undefined
  readonly 'other-client-id'?: string | undefined
  readonly 'other-client-secret-file'?: string | undefined
}

/** Of every sandbox, whose applications have one secret. */
const OTHER_CLIENT = 'app_other'

/**
 * The implementation under test and its two applications, from flags and the usual configuration.
 * @throws {CliError} usage_invalid when the first application is not known
 */
export function targetOf(flags: TargetFlags): Target {
  const { baseUrl, clientId, clientSecret, otherClientId, otherClientSecret } = resolveSettings(
    {
      'base-url': flags.target,
      'client-id': flags['client-id'],
      clientSecret: secretIn(flags, 'client-secret-file'),
      'other-client-id': flags['other-client-id'],
      otherClientSecret: secretIn(flags, 'other-client-secret-file'),
    },
    { env: process.env, cwd: process.cwd() },
  )
  if (!clientId || !clientSecret) {
    throw usageError(
      'The suite needs an application of a test bank: its id and its secret.',
      '--client-id ID --client-secret-file FILE, or WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET',
    )
  }
  return {
    baseUrl: baseUrl.value,
    client: { clientId: clientId.value, clientSecret: clientSecret.value },
    otherClient: {
      clientId: otherClientId?.value ?? OTHER_CLIENT,
      clientSecret: (otherClientSecret ?? clientSecret).value,
    },
  }
}

type SecretFlag = 'client-secret-file' | 'other-client-secret-file'

function secretIn(flags: TargetFlags, name: SecretFlag): string | undefined {
  const file = flags[name]
  return file === undefined ? undefined : readSecretFile(file, `--${name}`)
}
