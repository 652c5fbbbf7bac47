import { readConfig } from '../config/read-config.ts'
import { openPlatform, type Platform } from '../platform/open-platform.ts'

/** Opens the platform for one command, and closes it whatever happens. */
export async function withPlatform<T>(work: (platform: Platform) => Promise<T>): Promise<T> {
  const platform = await openPlatform(readConfig(process.env))
  try {
    return await work(platform)
  } finally {
    await platform.close()
  }
}
