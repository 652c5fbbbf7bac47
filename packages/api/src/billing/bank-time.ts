import { nairobiDay } from '@wekeza/bank'
import { type BankDays, isTestBank, LIVE_BANK, testBankKey } from '@wekeza/platform'
import type { Host } from '../ports/host.ts'

/** The time of a bank: a live one lives on the wall, a test bank has a clock of its own. */
export async function bankNowMs(
  { banks, wall }: Pick<Host, 'banks' | 'wall'>,
  bankKey: string,
): Promise<number> {
  if (!isTestBank(bankKey)) return wall.nowMs()
  return (await banks.open(bankKey)).bank.clock.nowMs()
}

/** The day in Nairobi, in the time of a bank. */
export async function bankToday(host: Pick<Host, 'banks' | 'wall'>, bankKey: string) {
  return nairobiDay(await bankNowMs(host, bankKey))
}

/** Today at each bank of an organisation. */
export async function bankDays(
  host: Pick<Host, 'banks' | 'wall'>,
  organisationId: string,
): Promise<BankDays> {
  const today = (bankKey: string) => bankToday(host, bankKey)
  return { live: await today(LIVE_BANK), test: await today(testBankKey(organisationId)) }
}
