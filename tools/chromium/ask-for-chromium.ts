import { leaveOut } from '../leave-out.ts'
import { findChromium } from './find-chromium.ts'

const REASON =
  'no Chromium here: install it (on Debian: apt-get install chromium), or name it with CHROMIUM_PATH'

/**
 * The program of a real Chromium. Where this machine has none, the running test is skipped by name, with the reason;
 * with `CI=true`, and outside a test and its `beforeEach`, it throws instead.
 */
export function askForChromium(): string {
  const program = findChromium()
  if (program !== undefined) return program
  return leaveOut(REASON)
}
