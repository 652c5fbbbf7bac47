import { homedir } from 'node:os'
import { join } from 'node:path'

/** WEKEZA_CONFIG_DIR, else the system's place for configuration (XDG base directories; LOCALAPPDATA on Windows). */
export function configDir(env: NodeJS.ProcessEnv = process.env): string {
  if (env.WEKEZA_CONFIG_DIR) return env.WEKEZA_CONFIG_DIR
  const windows = process.platform === 'win32' ? env.LOCALAPPDATA : undefined
  return join(env.XDG_CONFIG_HOME || windows || join(homedir(), '.config'), 'wekeza')
}
