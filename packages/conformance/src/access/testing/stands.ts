import { createSandbox } from '@wekeza/sandbox'
import { startSandbox } from '@wekeza/sandbox/http'
import { Bench } from '../../bench/bench.ts'
import type { Target } from '../../target.ts'
import { startServerTarget } from '../../testing/start-server-target.ts'
import { residents } from '../../world/residents.ts'
import type { Stand } from '../stand.ts'

export interface RunningStand extends Stand {
  stop(): Promise<void>
}

export async function startSandboxStand(): Promise<RunningStand> {
  return standOver(await startSandbox({ port: 0, now: 'wall' }))
}

/** @param databaseUrl of an empty PostgreSQL database; without it, SQLite in a folder of its own */
export async function startServerStand(databaseUrl?: string): Promise<RunningStand> {
  return standOver(await startServerTarget(databaseUrl))
}

/** A platform over HTTP, with a second organisation as a developer makes it. */
async function standOver(running: Target & { stop(): Promise<void> }): Promise<RunningStand> {
  try {
    // Its address and its clients only: with its own fetch nothing would go over HTTP.
    const { baseUrl, client, otherClient } = running
    const stand = await standOf({ baseUrl, client, otherClient })
    return { ...stand, stop: () => running.stop() }
  } catch (cause) {
    await running.stop()
    throw cause
  }
}

export async function standOf(target: Target): Promise<Stand> {
  const bench = new Bench(target)
  const { otherClient: client } = await residents(bench)
  return {
    bench,
    organisation: new Bench({ ...target, client, otherClient: client }),
    otherBank: await impostorOf(target.baseUrl),
  }
}

/** A bank that calls itself by another's address, with the same applications and people, and has its own key. */
async function impostorOf(baseUrl: string): Promise<Bench> {
  return new Bench(await createSandbox({ baseUrl, seed: 3, now: 'wall' }))
}
