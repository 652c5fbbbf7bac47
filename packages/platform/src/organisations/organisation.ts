/** A company, a team or a person that builds on the platform. */
export interface Organisation {
  readonly id: string
  readonly name: string
  readonly createdAtMs: number
  /** what its live applications may have at most, once the bank has approved it; null: it is not live */
  readonly live: { readonly scopes: readonly string[]; readonly rails: readonly string[] } | null
}

/** The bank whose money is real. */
export const LIVE_BANK = 'live'

/** Each organisation has a test bank of its own; the key leads every row of it. */
export function testBankKey(organisationId: string): string {
  return `test_${organisationId.replace(/^org_/, '')}`
}

/** Whether a bank is a test bank: only there do the sandbox's operations exist. */
export function isTestBank(bankKey: string): boolean {
  return bankKey.startsWith('test_')
}

/** Whose test bank it is, if it is one. */
export function organisationOf(bankKey: string): string | undefined {
  return isTestBank(bankKey) ? `org_${bankKey.slice('test_'.length)}` : undefined
}
