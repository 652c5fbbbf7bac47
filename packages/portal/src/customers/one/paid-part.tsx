import type { ReactNode } from 'react'
import { Money } from '../../design/money.tsx'
import { Section } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { Receipts } from '../terms/receipts.tsx'
import type { Shown } from './use-page.ts'
import { words } from './words.ts'

/** The sum of what was paid under a consent, and each payment of it. */
export function PaidPart({ shown: { me, detail, story } }: { readonly shown: Shown }): ReactNode {
  const say = useWords(words)
  const { paid, consent, application_name: applicationName } = detail
  const rows = story.receipts.map((receipt) => ({
    receipt,
    consentId: consent.id,
    applicationName,
  }))
  return (
    <Section title={say('paid')}>
      {rows.length === 0 ? (
        <p className="text-quiet">{say('neverPaid')}</p>
      ) : (
        <>
          <p className="mb-3 flex flex-wrap items-baseline gap-x-3">
            <Money of={paid.amount} className="font-display text-figure font-semibold" />
            <span className="text-quiet">{say('paidCount', { count: paid.count })}</span>
          </p>
          <Receipts
            caption={say('receipts.caption')}
            heads={{
              to: say('receipts.to'),
              at: say('receipts.at'),
              standing: say('receipts.standing'),
            }}
            amountHead={say('receipts.amount')}
            rows={rows}
            me={me}
          />
          {story.hasMore && <p className="mt-3 text-small text-quiet">{say('more')}</p>}
        </>
      )}
    </Section>
  )
}
