import type { Consent } from '@wekeza/sdk'
import { Check } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { Section } from '../../design/section.tsx'
import { Facts } from '../../design/table.tsx'
import { formatTime } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { AccountNames, accountIdsOf } from '../terms/accounts.tsx'
import { isOpen, movesMoney } from '../terms/kinds.ts'
import { payeeFacts } from '../terms/payee-facts.ts'
import { paymentFacts } from '../terms/payment-facts.ts'
import { words as terms } from '../terms/words.ts'
import type { Shown } from './use-page.ts'
import { words } from './words.ts'

/** What the application may do: things to see as a list, money as figures. */
export function WhatPart({ shown }: { readonly shown: Shown }): ReactNode {
  const say = useWords(words)
  const { consent } = shown.detail
  return (
    <Section title={say(isOpen(consent) ? 'what' : 'whatEnded')}>
      {movesMoney(consent) ? <Pays shown={shown} /> : <Looks consent={consent} />}
    </Section>
  )
}

function Looks({ consent }: { readonly consent: Consent }): ReactNode {
  const say = useWords(words)
  const sayTerms = useWords(terms)
  const { kind, permissions } = consent
  const may = kind === 'funds_confirmation' ? ['funds.read'] : permissions
  const window = windowOf(consent, sayTerms)
  return (
    <>
      <ul className="grid gap-2">
        {may.map((permission) => (
          <li key={permission} className="flex gap-3">
            <Check className="mt-1 size-4.5 flex-none text-accent" aria-hidden="true" />
            {sayTerms.of('permissions', permission)}
          </li>
        ))}
      </ul>
      {window && <p className="mt-3">{window}</p>}
      <p className="mt-3 text-quiet">{say('noMoney')}</p>
    </>
  )
}

function windowOf(consent: Consent, say: Say<(typeof terms)['en']>): string | null {
  const from = consent.transactions_from && formatTime(consent.transactions_from, 'day')
  const to = consent.transactions_to && formatTime(consent.transactions_to, 'day')
  if (from && to) return say('window.both', { from, to })
  if (from) return say('window.from', { from })
  return to ? say('window.to', { to }) : null
}

function Pays({ shown: { me, detail } }: { readonly shown: Shown }): ReactNode {
  const say = useWords(words)
  const sayTerms = useWords(terms)
  const { consent } = detail
  const { payee, payees, kind } = consent
  const account = {
    name: sayTerms('facts.from'),
    value: <AccountNames ids={accountIdsOf(consent)} me={me} />,
  }
  const isOnce = kind === 'single_payment' || kind === 'bulk_payment'
  return (
    <>
      <Facts
        facts={[
          ...(payee ? payeeFacts(payee, sayTerms) : []),
          ...paymentFacts(consent, sayTerms),
          account,
        ]}
      />
      <p className="mt-3 text-quiet">{say(isOnce ? 'onceOnly' : 'onlyThese')}</p>
      {payees.length > 0 && <h3 className="mt-5 font-semibold">{say('payees')}</h3>}
      {payees.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of a consent never changes
        <Fragment key={place}>
          <Facts facts={payeeFacts(one, sayTerms)} />
        </Fragment>
      ))}
    </>
  )
}
