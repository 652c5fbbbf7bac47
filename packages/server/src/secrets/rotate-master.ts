import { claimFolder } from '../platform/claim-folder.ts'
import type { Platform } from '../platform/open-platform.ts'
import { Trouble } from '../trouble.ts'
import { createEnvelope, sealedBy } from './envelope.ts'
import { SEALED_COLUMNS } from './key-store.ts'
import { replaceSecrets } from './load-secrets.ts'
import { openSecrets } from './open-secrets.ts'
import { KEYS_READ_EVERY_MS } from './rotate-keys.ts'
import { newMasterKey, type Secrets } from './secrets.ts'

/**
 * The steps in their order. `add`: the new key opens, and the old one still seals. `use`: the new one seals, and what
 * stands sealed in the database is wrapped anew. `drop`: the old one is forgotten.
 */
export const MASTER_STEPS = ['add', 'use', 'drop'] as const
export type MasterStep = (typeof MASTER_STEPS)[number]

type Ground = Pick<Platform, 'folder' | 'stores'>

/** Twice what a running server takes to read the file again. */
const WAIT_MS = 2 * KEYS_READ_EVERY_MS

/**
 * Takes one step of a rotation of the master key. Between two steps every server must have read the file of the step
 * before.
 * @returns how many sealed texts were wrapped anew
 * @throws {Trouble} if it is not this step's turn, or a sealed text does not open
 */
export async function stepMaster(ground: Ground, step: MasterStep): Promise<number> {
  const secrets = await openSecrets(ground)
  const masterKeys = after(step, secrets.masterKeys)
  // Before the texts: what is sealed by a key that stands in no file is lost.
  if (step !== 'drop') await replaceSecrets(ground.folder, { ...secrets, masterKeys })
  const rewrapped = step === 'add' ? 0 : await rewrapAll(ground, masterKeys, secrets)
  if (step === 'drop') await replaceSecrets(ground.folder, { ...secrets, masterKeys })
  return rewrapped
}

/**
 * Takes all steps, on a database that one server works on. Waits in between if that server runs.
 * @param wait resolves after so many milliseconds
 */
export async function rotateMaster(
  ground: Ground,
  wait: (ms: number) => Promise<unknown>,
): Promise<number> {
  if (ground.stores.shared) {
    throw new Trouble(
      'Several servers may work on this database. Go step by step: wekeza-server keys rotate --master --step add.',
    )
  }
  const pauseMs = isServed(ground) ? WAIT_MS : 0
  let rewrapped = 0
  for (const step of MASTER_STEPS) {
    if (step !== 'add') await wait(pauseMs)
    rewrapped += await stepMaster(ground, step)
  }
  return rewrapped
}

function after(step: MasterStep, keys: Secrets['masterKeys']): Secrets['masterKeys'] {
  if (step === 'add' && keys.length === 1) return [...keys, newMasterKey()]
  if (step === 'use' && keys.length > 1) return [...keys.slice(-1), ...keys.slice(0, -1)]
  if (step === 'drop' && keys.length > 1) return keys.slice(0, 1)
  throw new Trouble(
    step === 'add'
      ? 'A rotation of the master key is under way. Go on with: wekeza-server keys rotate --master --step use, and then drop.'
      : 'There is one master key. Begin with: wekeza-server keys rotate --master --step add.',
  )
}

async function rewrapAll(
  { stores }: Ground,
  [first, ...rest]: Secrets['masterKeys'],
  { masterKeys }: Secrets,
): Promise<number> {
  if (!first) return 0
  const envelope = createEnvelope(() => [first, ...rest, ...masterKeys])
  let rewrapped = 0
  for (const column of SEALED_COLUMNS) {
    rewrapped += await stores.sealed.replace(
      column,
      sealedBy(first.id),
      (sealed) => envelope.rewrap(sealed) ?? sealed,
    )
  }
  return rewrapped
}

function isServed({ folder }: Ground): boolean {
  try {
    claimFolder(folder)()
    return false
  } catch {
    return true
  }
}
