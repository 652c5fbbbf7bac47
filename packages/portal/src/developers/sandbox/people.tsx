import type { Persona } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Money } from '../../design/money.tsx'
import { Section } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { useTestApplication } from '../test-application.tsx'
import { useBalances, usePersonas } from './use-room.ts'
import { words } from './words.ts'

/** Who lives at the test bank, what each is good for, and what they have. */
export function People(): ReactNode {
  const say = useWords(words)
  const { id } = useTestApplication()
  const [isWanted, setWanted] = useState(false)
  const show = (
    <Button onClick={() => setWanted(true)} busy={isWanted}>
      {say('people.balances')}
    </Button>
  )
  return (
    <Section
      title={say('people.title')}
      lead={
        <>
          {say('people.lead')} {say('people.how')}
        </>
      }
      actions={!isWanted && show}
    >
      <Loaded query={usePersonas(id)}>
        {(personas) => (
          <ul className="grid gap-4 md:grid-cols-2">
            {personas.map((persona) => (
              <Person key={persona.customer_id} persona={persona} isWanted={isWanted} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  )
}

interface PersonProps {
  readonly persona: Persona
  readonly isWanted: boolean
}

function Person({ persona, isWanted }: PersonProps): ReactNode {
  const say = useWords(words)
  const { id } = useTestApplication()
  const { name, username, story, accounts } = persona
  const balances = useBalances(id, persona, isWanted)
  const balanceOf = (accountId: string) =>
    balances.data?.find((account) => account.id === accountId)?.balance
  return (
    <li className="grid content-start gap-3 rounded-card border border-line p-4 text-small">
      <div className="flex items-center gap-3">
        <Avatar name={name} />
        <p className="min-w-0">
          <span className="block font-semibold">{name}</span>
          <code className="font-mono text-fine text-quiet">{username}</code>
        </p>
      </div>
      <p className="text-quiet">{story}</p>
      <ul>
        {accounts.map((account) => {
          const balance = balanceOf(account.id)
          return (
            <li
              key={account.id}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2"
            >
              <span className="min-w-0">
                <span className="block font-medium">{account.nickname}</span>
                <code className="font-mono text-fine text-quiet break-all">{account.id}</code>
              </span>
              {balance && (
                <span className="ms-auto font-semibold" title={say('people.available')}>
                  <Money of={balance.available} />
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {balances.error && (
        <ErrorState
          error={balances.error}
          title={say('people.failed')}
          onRetry={() => void balances.refetch()}
        />
      )}
    </li>
  )
}
