import type { BalanceThresholdInput } from '@wekeza/sdk'
import { type ReactNode, useId } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../../../design/button.tsx'
import { Select, TextInput } from '../../../../design/field.tsx'
import { useWords } from '../../../../words/use-words.ts'
import { usePersonas } from '../../../sandbox/use-room.ts'
import { useTestApplication } from '../../../test-application.tsx'
import { amountOf } from './amount-of.ts'
import { words } from './words.ts'

interface ThresholdForm {
  readonly account: string
  readonly direction: 'below' | 'above'
  readonly amount: string
}

interface AddThresholdProps {
  readonly busy: boolean
  readonly onAdd: (threshold: BalanceThresholdInput) => Promise<void>
}

/** Of which account, and at what amount. */
export function AddThreshold({ busy, onAdd }: AddThresholdProps): ReactNode {
  const say = useWords(words)
  const accounts = useId()
  const { register, handleSubmit, formState } = useForm<ThresholdForm>({
    defaultValues: { account: '', direction: 'below', amount: '' },
  })
  const { errors } = formState
  const submit = handleSubmit(({ account, direction, amount }) =>
    onAdd({
      ...{ account_id: account.trim(), direction },
      amount: { amount: amountOf(amount) ?? '', currency: 'KES' },
    }),
  )
  return (
    <form
      onSubmit={(event) => void submit(event)}
      noValidate
      className="grid max-w-2xl grid-cols-1 gap-5 sm:grid-cols-2 [&>*]:min-w-0"
    >
      <div className="sm:col-span-2">
        <TextInput
          code
          spellCheck={false}
          autoComplete="off"
          list={accounts}
          placeholder="acc_…"
          label={say('account')}
          hint={say('accountHint')}
          error={errors.account?.message}
          {...register('account', {
            validate: (text) => /^acc_\w+$/.test(text.trim()) || say('accountMissing'),
          })}
        />
        <Accounts id={accounts} />
      </div>
      <Select label={say('direction')} {...register('direction')}>
        <option value="below">{say('directions.below')}</option>
        <option value="above">{say('directions.above')}</option>
      </Select>
      <TextInput
        inputMode="decimal"
        autoComplete="off"
        label={say('amount')}
        aside={say('currency')}
        error={errors.amount?.message}
        {...register('amount', {
          validate: (text) => amountOf(text) !== undefined || say('amountMissing'),
        })}
      />
      <div className="sm:col-span-2">
        <Button type="submit" busy={busy}>
          {say('add')}
        </Button>
      </div>
    </form>
  )
}

/** Those of the test bank's people to choose from, where the application may ask for them. */
function Accounts({ id }: { readonly id: string }): ReactNode {
  const { data = [] } = usePersonas(useTestApplication().id)
  return (
    <datalist id={id}>
      {data.flatMap(({ name, accounts }) =>
        accounts.map((account) => (
          <option key={account.id} value={account.id}>
            {`${name}, ${account.nickname}`}
          </option>
        )),
      )}
    </datalist>
  )
}
