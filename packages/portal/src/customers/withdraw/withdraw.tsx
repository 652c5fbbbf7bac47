import type { MyConsent } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Confirm } from '../../design/dialog.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDecision } from '../consents/use-consents.ts'
import { movesMoney } from '../terms/kinds.ts'
import { words } from './words.ts'

/** The button that ends a consent: it says what follows, then does it, and leads to the receipt. */
export function Withdraw({ mine }: { readonly mine: MyConsent }): ReactNode {
  const say = useWords(words)
  const navigate = useNavigate()
  const { mutateAsync } = useDecision('revoke')
  const { consent, application_name: application } = mine
  const does = movesMoney(consent) ? 'pays' : 'looks'
  const withdraw = async () => {
    await mutateAsync(consent.id)
    await navigate(`/my/consents/${consent.id}`, { state: { done: 'revoke' } })
  }
  return (
    <Confirm
      button={say('withdraw')}
      title={say('title', { application })}
      verb={say('withdraw')}
      onConfirm={withdraw}
    >
      <p className="font-semibold">{say(`consequence.${does}`, { application })}</p>
      <p>
        {say(`stays.${does}`)} {say('again')}
      </p>
    </Confirm>
  )
}
