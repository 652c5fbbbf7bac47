import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import type { Grant } from './grants.ts'

/** A request that succeeds as it stands, so that a case can spoil one thing of it and nothing else. */
export interface Scene {
  readonly ask: Ask
  /** what the customer allowed; null where no customer is asked */
  readonly grant: Grant | null
}

export interface SceneWish {
  /** how long the grant lives, of bank time; default: long */
  readonly expiresInMs?: number
  /** the grant is to end before it is used: where use uses it up, what the ask names is not there */
  readonly unspent?: true
}

export type SceneMaker = (bench: Bench, wish?: SceneWish) => Promise<Scene>
