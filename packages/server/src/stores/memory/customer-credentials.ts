import type {
  CredentialRow,
  CredentialRows,
  CustomerCredentials,
} from '../../identity/customer-credentials.ts'
import { keepCredentials } from '../../identity/passwords/keep-credentials.ts'

/** Credentials in memory, forgotten with the process. */
export function memoryCredentials(): CustomerCredentials {
  return keepCredentials(memoryRows())
}

function memoryRows(): CredentialRows {
  let rows: CredentialRow[] = []
  return {
    count: async (bankKey) => rows.filter((row) => row.bankKey === bankKey).length,
    find: async (bankKey, username) =>
      rows.find((row) => row.bankKey === bankKey && row.username === username),
    async put(row) {
      const others = rows.filter(
        (one) => one.bankKey !== row.bankKey || one.customerId !== row.customerId,
      )
      if (others.some((one) => one.bankKey === row.bankKey && one.username === row.username)) {
        throw new Error(`${row.username}: another customer has this username`)
      }
      rows = [...others, row]
    },
  }
}
