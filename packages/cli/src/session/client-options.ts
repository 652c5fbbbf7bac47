import type { WekezaOptions } from '@wekeza/sdk'
import { note } from '../terminal/note.ts'
import type { KeptBinding } from './kept-binding.ts'
import { keyAuthentication } from './key-authentication.ts'
import { proofOfKey } from './proof-of-key.ts'
import type { Settings } from './setting.ts'
import { showCertificate } from './show-certificate.ts'

/** The SDK's options, from the settings and from what tokens are bound to. */
export function clientOptions(settings: Settings, binding: KeptBinding): WekezaOptions {
  const { baseUrl, clientId, clientSecret, privateKeyFile } = settings
  const { dpop_key, certificate } = binding
  // An application with a certificate or a key has no secret: one that stands about is another's.
  const proven = privateKeyFile !== null || certificate !== undefined
  return {
    baseUrl: baseUrl.value,
    ...(clientId && { clientId: clientId.value }),
    ...(clientSecret && !certificate && { clientSecret: clientSecret.value }),
    ...(privateKeyFile && { auth: keyAuthentication(privateKeyFile.value) }),
    ...(dpop_key && { dpop: proofOfKey(dpop_key) }),
    ...(certificate && { mtls: showCertificate(certificate) }),
    // What FAPI 2.0 asks of those that may prove themselves so, and no other has it taken amiss (RFC 9126).
    ...(proven && { par: true }),
    logger: { debug: note, info: note, warn: note, error: note },
  }
}
