import type { Delivery, Wekeza } from '@wekeza/sdk'
import { awaitAttempt } from './await-attempt.ts'
import { exitCodeOf } from './exit-code-of.ts'

const LOOK_EVERY_MS = 200

/** Waits for the try of a delivery that was just asked for, and sets the command's exit code by what came of it. */
export async function seeAttempt(
  wekeza: Wekeza,
  sent: Delivery,
  timeoutSeconds: number,
): Promise<Delivery> {
  const times = { timeoutMs: timeoutSeconds * 1_000, intervalMs: LOOK_EVERY_MS }
  const { body: _, ...delivery } = await awaitAttempt(wekeza, sent, times)
  process.exitCode = exitCodeOf(delivery, sent.attempts.length)
  return delivery
}
