import { stringify } from 'yaml'
import { settings } from '../config/settings.ts'
import { type KongOptions, toKong } from './to-kong.ts'

const HEAD = `# Written by \`wekeza-server gateway export --kong\`: change what it is made from, and write it again.
# For Kong Gateway 3 in its open-source edition. docs/operating/gateways.md tells what it does and what it leaves.
`

/** Of deploy/kong/kong.yaml: a platform inside the bank, with the limits that are the default. */
export const SAMPLE: KongOptions = {
  upstream: 'http://platform.internal:8080',
  allow: [],
  unitsPerMinute: Number(settings.WEKEZA_RATE_LIMIT_ADDRESS.fallback),
}

/** The same text for the same contract and options. */
export function writeKong(options: KongOptions): string {
  return HEAD + stringify(toKong(options), { lineWidth: 0, aliasDuplicateObjects: false })
}
