import type { MyConsent, MyProfile } from '@wekeza/sdk'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Link } from 'react-router'
import { Avatar } from '../../design/avatar.tsx'
import { ButtonLink } from '../../design/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { words as terms } from '../terms/words.ts'
import { Withdraw } from '../withdraw/withdraw.tsx'
import { ConsentFacts } from './consent-facts.tsx'
import { words } from './words.ts'

interface ProviderCardProps {
  /** all of one application */
  readonly consents: readonly MyConsent[]
  readonly me: MyProfile
}

/** Whom the customer has let in, and each thing that they have allowed it. */
export function ProviderCard({ consents, me }: ProviderCardProps): ReactNode {
  const id = useId()
  const name = consents[0]?.application_name ?? ''
  return (
    <section aria-labelledby={id} className="sheet min-w-0">
      <h2
        id={id}
        className="flex items-center gap-3 font-display text-heading font-semibold break-words"
      >
        <Avatar name={name} />
        <span className="min-w-0 break-words">{name}</span>
      </h2>
      <ul>
        {consents.map((one) => (
          <li
            key={one.consent.id}
            className="mt-4 border-t border-field pt-4 first:mt-3 first:pt-3"
          >
            <Allowed mine={one} me={me} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Allowed({ mine, me }: { readonly mine: MyConsent; readonly me: MyProfile }): ReactNode {
  const say = useWords(words)
  const sayTerms = useWords(terms)
  const { consent } = mine
  const to = `consents/${consent.id}`
  return (
    <>
      <h3>
        <Link
          to={to}
          className="flex min-h-11 items-center justify-between gap-3 font-semibold hover:text-accent"
        >
          {sayTerms.of('kinds', consent.kind)}
          <ChevronRight className="size-5 flex-none text-quiet" aria-hidden="true" />
        </Link>
      </h3>
      <ConsentFacts of={consent} me={me} />
      <div className="mt-3 flex flex-wrap gap-3">
        <Withdraw mine={mine} />
        <ButtonLink to={to} kind="quiet">
          {say('details')}
        </ButtonLink>
      </div>
    </>
  )
}
