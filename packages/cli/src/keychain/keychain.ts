import { createRequire } from 'node:module'

/** The operating system's own keeping place for one secret of this program. */
export interface Keychain {
  /** as people know it: macOS Keychain */
  readonly name: string
  /** @returns null where nothing is kept */
  read(): string | null
  write(secret: string): void
  remove(): void
}

const NAMES: Readonly<Record<string, string>> = {
  darwin: 'macOS Keychain',
  win32: 'Windows Credential Manager',
}
const SERVICE = 'wekeza'

/**
 * Opens the keychain; its library is loaded here and nowhere else, because most commands need none of it.
 * @param account one secret for each
 * @returns null where there is none: a server without a desktop, a container, an install without optional packages
 */
export function openKeychain(account: string): Keychain | null {
  try {
    const require = createRequire(import.meta.url)
    const { Entry } = require('@napi-rs/keyring') as typeof import('@napi-rs/keyring')
    // On Linux the Secret Service or nothing: what the kernel keeps instead is gone after a restart.
    const entry = new Entry(SERVICE, account, { linux: { store: 'secret-service' } })
    return {
      name: NAMES[process.platform] ?? 'Secret Service',
      read: () => entry.getPassword(),
      write: (secret) => entry.setPassword(secret),
      remove: () => void entry.deletePassword(),
    }
  } catch {
    return null
  }
}
