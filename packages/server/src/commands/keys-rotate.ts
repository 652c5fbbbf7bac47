import { setTimeout as wait } from 'node:timers/promises'
import { Command, Option } from 'commander'
import { PLATFORM_CHAIN } from '../audit/audit-log.ts'
import { randomIds } from '../ids/random-ids.ts'
import type { Platform } from '../platform/open-platform.ts'
import { operatorAct, recordAct } from '../platform/record-act.ts'
import { openKeyring } from '../secrets/keyring.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { rotateKeys } from '../secrets/rotate-keys.ts'
import {
  MASTER_STEPS,
  type MasterStep,
  rotateMaster,
  stepMaster,
} from '../secrets/rotate-master.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { readDuration } from './read-duration.ts'
import { withPlatform } from './with-platform.ts'

interface Options {
  readonly delay: number
  readonly compromised?: boolean
  readonly master?: boolean
  readonly step?: MasterStep
}

const MINUTE_MS = 60_000

export function keysRotateCommand(): Command {
  return new Command('rotate')
    .description('Replace the keys on every server, while they run')
    .option(
      '--delay <time>',
      'how long new keys are published before they sign; 30s at least',
      readDuration,
      10 * MINUTE_MS,
    )
    .option('--compromised', 'others know the old keys: they end now, and everybody signs in anew')
    .option('--master', 'replace the master key of secrets.json, and no other')
    .addOption(
      new Option('--step <step>', 'of the master key, where several servers share a database')
        .choices(MASTER_STEPS)
        .implies({ master: true }),
    )
    .action(rotate)
}

async function rotate({ delay, compromised = false, master, step }: Options): Promise<void> {
  if (master && compromised) {
    throw new Trouble('--master and --compromised are two rotations. Do one, then the other.')
  }
  await withPlatform((platform) =>
    master ? masterKey(platform, step) : keys(platform, delay, compromised),
  )
}

async function keys(platform: Platform, delayMs: number, compromised: boolean): Promise<void> {
  const { stores, wall } = platform
  const readSecrets = () => openSecrets(platform)
  const { envelope } = await openKeyring({ store: stores.keys, readSecrets, wall })
  const ids = randomIds(wall.nowMs)
  const facts = { compromised: compromised ? 'yes' : 'no' }
  const entry = operatorAct(platform, PLATFORM_CHAIN, 'keys.rotated', 'keys', facts)
  await rotateKeys({ store: stores.keys, envelope, ids, wall, delayMs, compromised, entry })
  tell(
    compromised
      ? 'The old keys have ended, and the new ones sign. Running servers follow within seconds.'
      : 'The new keys are published, and sign once the delay is over. See it with: wekeza-server keys list.',
  )
}

const NEXT: Readonly<Record<MasterStep, string>> = {
  add: 'The new master key opens, and the old one still seals. Copy secrets.json to every other server, wait ten seconds, then: wekeza-server keys rotate --master --step use.',
  use: 'The new master key seals. Copy secrets.json to every other server, wait ten seconds, then: wekeza-server keys rotate --master --step drop.',
  drop: 'The old master key is forgotten. Copy secrets.json to every other server, and to where you keep its copy.',
}

async function masterKey(platform: Platform, step: MasterStep | undefined): Promise<void> {
  const rewrapped = step ? await stepMaster(platform, step) : await rotateMaster(platform, wait)
  await recordAct(platform, PLATFORM_CHAIN, 'master-key.rotated', 'master-key', {
    step: step ?? 'all',
    rewrapped,
  })
  tell(`${rewrapped} sealed texts were wrapped anew.`)
  tell(step ? NEXT[step] : NEXT.drop)
}
