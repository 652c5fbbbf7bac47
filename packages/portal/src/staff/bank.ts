import { useSession } from '../session/use-session.ts'

/** How a session names the bank whose money is real. */
export const LIVE_BANK = 'live'

/** Which applications whoever is signed in answers for: those of their own bank. */
export function useOwnEnvironment(): 'test' | 'live' {
  const { data } = useSession('staff')
  return data?.signed_in && data.bank === LIVE_BANK ? 'live' : 'test'
}
