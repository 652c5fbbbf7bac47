import { useSession } from '../../session/use-session.ts'

/** Where money is real it is approved on the bank's own page, with a code that is bound to it (approval_code_needed). */
export function useNeedsCode(): boolean {
  const { data } = useSession('customers')
  return data?.signed_in === true && (data.bank ?? 'live') === 'live'
}
