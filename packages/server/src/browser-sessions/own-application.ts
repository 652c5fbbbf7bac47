import { type Application, DEMO_BANK, isTestBank, type PlatformStore } from '@wekeza/platform'

/**
 * The bank's own application, by which its staff and its customers work on the platform's own pages.
 * @param bankKey which bank is meant; null: the live one if it has such an application, else the demo's test bank
 */
export async function ownApplication(
  applications: Pick<PlatformStore['applications'], 'list'>,
  bankKey: string | null,
): Promise<Application | undefined> {
  const own = (await applications.list())
    .filter(({ profile, status }) => profile === 'first-party' && status === 'active')
    .sort((one, other) => one.createdAtMs - other.createdAtMs)
  if (bankKey !== null) return own.find((one) => one.bankKey === bankKey)
  const live = own.find((one) => !isTestBank(one.bankKey))
  return live ?? own.find((one) => one.bankKey === DEMO_BANK)
}

export const NO_OWN_APPLICATION =
  'There is no such bank, or it has no active application of its own: wekeza-server apps create --profile first-party makes one.'
