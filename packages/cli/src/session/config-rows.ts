import { join } from 'node:path'
import { configDir } from './config-dir.ts'
import { credentialsPath } from './credentials-file.ts'
import type { Setting, Settings } from './setting.ts'

export interface ConfigRow {
  readonly name: string
  /** the secret itself is never shown, only that there is one */
  readonly value: string | null
  readonly origin?: string
}

/** The settings in force and the files that are theirs, as they are shown. */
export function configRows(settings: Settings, showsOrigin: boolean): ConfigRow[] {
  const { baseUrl, clientId, clientSecret, privateKeyFile, dpop, certificate, profile } = settings
  const dir = configDir()
  const place = process.env.WEKEZA_CONFIG_DIR ? 'WEKEZA_CONFIG_DIR' : 'default'
  const rows: [string, string | null, string][] = [
    ['base_url', baseUrl.value, originOf(baseUrl)],
    ['client_id', clientId?.value ?? null, originOf(clientId)],
    ['client_secret', clientSecret && '(set)', originOf(clientSecret)],
    ['private_key_file', privateKeyFile?.value ?? null, originOf(privateKeyFile)],
    ['dpop', dpop && String(dpop.value), originOf(dpop)],
    ['mtls_cert', certificate?.cert.value ?? null, originOf(certificate?.cert)],
    ['mtls_key', certificate?.key.value ?? null, originOf(certificate?.key)],
    ['profile', profile.value, originOf(profile)],
    ['config_file', join(dir, 'config.json'), place],
    ['credentials_file', credentialsPath(), place],
  ]
  return rows.map(([name, value, origin]) => ({ name, value, ...(showsOrigin && { origin }) }))
}

function originOf(setting: Setting<unknown> | null | undefined): string {
  if (!setting) return 'nowhere'
  const { kind, name } = setting.origin
  return kind === 'default' ? kind : `${kind}: ${name}`
}
