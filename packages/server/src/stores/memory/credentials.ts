import { keepCredentials } from '../../identity/passwords/keep-credentials.ts'
import type {
  CredentialRow,
  CredentialRows,
  CredentialStore,
} from '../../identity/realms/credentials.ts'

/** Credentials in memory, forgotten with the process. */
export function memoryCredentials(): CredentialStore {
  return keepCredentials(memoryRows())
}

function memoryRows(): CredentialRows {
  let rows: CredentialRow[] = []
  const at = (realm: string, bankKey: string) =>
    rows.filter((row) => row.realm === realm && row.bankKey === bankKey)
  return {
    count: async (realm, bankKey) => at(realm, bankKey).length,
    find: async (realm, bankKey, username) =>
      at(realm, bankKey).find((row) => row.username === username),
    async remove(realm, bankKey, personId) {
      const own = at(realm, bankKey).find((row) => row.personId === personId)
      rows = rows.filter((row) => row !== own)
      return own !== undefined
    },
    list: async (realm, bankKey) =>
      at(realm, bankKey)
        .map(({ personId, username }) => ({ personId, username }))
        .sort((a, b) => (a.username < b.username ? -1 : 1)),
    async put(row) {
      const same = at(row.realm, row.bankKey)
      const taken = same.find((one) => one.username === row.username)
      if (taken && taken.personId !== row.personId) {
        throw new Error(`${row.username}: somebody else has this username`)
      }
      const own = same.find((one) => one.personId === row.personId)
      rows = [...rows.filter((one) => one !== own), row]
    },
  }
}
