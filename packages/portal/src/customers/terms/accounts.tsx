import type { Account, Consent, MyProfile } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

/** The accounts that a consent speaks of, each once. */
export function accountIdsOf({ account_ids: ids, debtor_account_id: debtor }: Consent): string[] {
  return [...new Set([...ids, ...(debtor === null ? [] : [debtor])])]
}

interface AccountNameProps {
  readonly id: string
  readonly me: MyProfile
}

/** An account by the name that its holder gave it, and the end of its number. */
export function AccountName({ id, me }: AccountNameProps): ReactNode {
  const say = useWords(words)
  const account = accountOf(me, id)
  if (!account) return say('foreign')
  const { nickname, masked_number: number } = account
  return (
    <>
      {nickname} <span className="tabular whitespace-nowrap text-quiet">{number}</span>
    </>
  )
}

/** Several, one beneath the other. */
export function AccountNames({
  ids,
  me,
}: {
  readonly ids: readonly string[]
  readonly me: MyProfile
}): ReactNode {
  return ids.map((id) => (
    <span key={id} className="block">
      <AccountName id={id} me={me} />
    </span>
  ))
}

export function accountOf({ accounts }: MyProfile, id: string | null): Account | undefined {
  return accounts.find((account) => account.id === id)
}
