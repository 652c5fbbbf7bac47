import type { BalanceThreshold, BalanceThresholdInput, Webhook } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Button } from '../../../../design/button.tsx'
import { FormError } from '../../../../design/error-state.tsx'
import { formatMoney } from '../../../../design/money.tsx'
import { Callout, Section } from '../../../../design/section.tsx'
import { type Column, Table } from '../../../../design/table.tsx'
import { useToast } from '../../../../design/toast.tsx'
import { type Say, useWords } from '../../../../words/use-words.ts'
import { useTestApplication } from '../../../test-application.tsx'
import { useUpdateWebhook } from '../../use-webhooks.ts'
import { AddThreshold } from './add-threshold.tsx'
import { words } from './words.ts'

const THRESHOLDS_MAX = 20

/** Which balances a webhook hears of, whatever types it takes. */
export function Thresholds({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const save = useUpdateWebhook(useTestApplication().id, webhook.id)
  const { balance_thresholds: all } = webhook
  /** The list is replaced as a whole. */
  const change = (next: readonly BalanceThresholdInput[], done: string) =>
    save.mutateAsync({ balance_thresholds: [...next] }).then(
      () => tell(done),
      () => {},
    )
  const remove = (one: BalanceThreshold) =>
    void change(all.filter(({ id }) => id !== one.id).map(inputOf), say('removed'))
  const add = async (one: BalanceThresholdInput) => change([...all.map(inputOf), one], say('added'))
  return (
    <Section title={say('title')} lead={say('lead')}>
      {all.length > 0 && (
        <div className="mb-5">
          <Table
            caption={say('list')}
            columns={columnsOf(say, remove)}
            rows={all}
            keyOf={({ id }) => id}
          />
        </div>
      )}
      <div className="grid gap-5">
        <FormError error={save.error} title={say('refused')} />
        {all.length < THRESHOLDS_MAX ? (
          // Emptied once what was typed stands in the list.
          <AddThreshold key={all.length} busy={save.isPending} onAdd={add} />
        ) : (
          <Callout tone="note">{say('full')}</Callout>
        )}
      </div>
    </Section>
  )
}

const inputOf = ({ account_id, direction, amount }: BalanceThreshold): BalanceThresholdInput => ({
  account_id,
  direction: direction as BalanceThresholdInput['direction'],
  amount,
})

function columnsOf(
  say: Say<(typeof words)['en']>,
  remove: (one: BalanceThreshold) => void,
): readonly Column<BalanceThreshold>[] {
  return [
    {
      head: say('account'),
      cell: ({ account_id }) => (
        <code className="font-mono text-small break-all">{account_id}</code>
      ),
    },
    {
      head: say('told'),
      cell: ({ direction, amount }) =>
        say(direction === 'below' ? 'when.below' : 'when.above', { amount: formatMoney(amount) }),
    },
    {
      head: say('act'),
      number: true,
      cell: (one) => (
        <Button
          kind="quiet"
          aria-label={say('removeOf', { account: one.account_id })}
          onClick={() => remove(one)}
        >
          {say('remove')}
        </Button>
      ),
    },
  ]
}
