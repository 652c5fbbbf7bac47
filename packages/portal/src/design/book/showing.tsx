import type { ReactNode } from 'react'
import { Avatar } from '../avatar.tsx'
import { Chart } from '../chart.tsx'
import { CodeBlock } from '../code-block.tsx'
import { Id } from '../copy-button.tsx'
import { Money } from '../money.tsx'
import { Status } from '../status.tsx'
import { Steps } from '../steps.tsx'
import { Facts, Table } from '../table.tsx'
import { Tabs } from '../tabs.tsx'
import { Time } from '../time.tsx'

const kes = (amount: string) => ({ amount, currency: 'KES' })
const AT = Date.UTC(2026, 10, 23, 11, 5)
const HOUR_MS = 3_600_000

export function Type(): ReactNode {
  return (
    <div className="grid gap-3">
      <p className="font-display text-figure font-semibold tracking-tight">KES 184,250.00</p>
      <p className="font-display text-title font-semibold tracking-tight">A title of a page</p>
      <p className="font-display text-heading font-semibold">A heading of a section</p>
      <p className="text-lead text-quiet">The sentence beneath a title.</p>
      <p className="max-w-text">
        Text is in the system’s own fonts, at most sixty-eight characters to a line, so that the eye
        finds the next one. <span className="text-quiet">What is said aside is quiet.</span>
      </p>
      <p className="text-fine text-quiet">Nothing is smaller than this.</p>
      <p className="flex items-center gap-2">
        <Avatar name="Amina Otieno" /> Amina Otieno
      </p>
    </div>
  )
}

const ROWS = [
  { name: 'Baraka Traders Ltd', at: AT, amount: kes('1250.00'), direction: 'out' as const },
  {
    name: 'Salary, November',
    at: AT - HOUR_MS,
    amount: kes('186000.00'),
    direction: 'in' as const,
  },
  { name: 'Kenya Power', at: AT - 26 * HOUR_MS, amount: kes('3420.50'), direction: 'out' as const },
]

export function Ledger(): ReactNode {
  return (
    <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
      <Table
        caption="Money that came and went"
        rows={ROWS}
        keyOf={({ name }) => name}
        columns={[
          { head: 'With whom', cell: ({ name }) => <span className="font-semibold">{name}</span> },
          { head: 'When', cell: ({ at }) => <Time at={at} /> },
          {
            head: 'Amount',
            number: true,
            cell: ({ amount, direction }) => <Money of={amount} direction={direction} />,
          },
        ]}
        total={['In all', '', <Money key="sum" of={kes('181329.50')} direction="in" />]}
      />
      <Facts
        facts={[
          { name: 'Bank', value: 'Test bank of Soko Pay Ltd' },
          { name: 'Created', value: <Time at={AT} fromNow /> },
          { name: 'Application', value: <Id of="app_01k3m7q0r8e4x5v6" /> },
        ]}
      />
    </div>
  )
}

export function Standings(): ReactNode {
  return (
    <div className="flex flex-wrap gap-3">
      <Status is="done">Settled</Status>
      <Status is="doing">On its way</Status>
      <Status is="waiting">Waits for approval</Status>
      <Status is="heed">Answer needed</Status>
      <Status is="failed">Refused</Status>
      <Status is="ended">Revoked</Status>
    </div>
  )
}

export function CodeAndIds(): ReactNode {
  return (
    <div className="grid gap-4">
      <CodeBlock
        label="Terminal"
        code={
          'curl https://wekeza.example/v1/payments/pay_01k3m7q0r8e4x5v6 -H "Authorization: Bearer …" -H "x-fapi-interaction-id: 6f1c7b52-0b9c-4b1e-9a39-0d3b6a1f2f11"'
        }
      />
      <Id of="req_5b1f8f9e-2c9f-4d62-8f0e-0c6f3d8a7b10" />
    </div>
  )
}

export function StepsAndTabs(): ReactNode {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <Steps
        steps={[
          { title: 'Confirm your address', state: 'done' },
          {
            title: 'Create an application',
            state: 'now',
            children: 'It reaches a test bank of your own.',
          },
          { title: 'Make a first payment', state: 'later' },
        ]}
      />
      <Tabs
        label="Language"
        tabs={[
          {
            value: 'ts',
            name: 'TypeScript',
            panel: <CodeBlock label="TypeScript" code="await wekeza.accounts.list()" />,
          },
          {
            value: 'sh',
            name: 'Terminal',
            panel: <CodeBlock label="Terminal" code="wekeza accounts list" />,
          },
        ]}
      />
    </div>
  )
}

const HOURS = Array.from({ length: 24 }, (_, hour) => AT - (24 - hour) * HOUR_MS)

export function Lines(): ReactNode {
  return (
    <Chart
      label="Requests in an hour, over a day"
      times={HOURS}
      series={[
        {
          name: 'Answered',
          values: HOURS.map((_, hour) => 120 + Math.round(80 * Math.sin(hour / 3.5))),
        },
        { name: 'Refused', values: HOURS.map((_, hour) => 8 + (hour % 5)) },
      ]}
    />
  )
}
