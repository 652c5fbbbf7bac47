/** A company, a team or a person that builds on the platform. */
export interface Organisation {
  readonly id: string
  readonly name: string
  readonly createdAtMs: number
}

/** Each organisation has a test bank of its own; the key leads every row of it. */
export function testBankKey(organisationId: string): string {
  return `test_${organisationId.replace(/^org_/, '')}`
}

/** Whether a bank is a test bank: only there do the sandbox's operations exist. */
export function isTestBank(bankKey: string): boolean {
  return bankKey.startsWith('test_')
}
