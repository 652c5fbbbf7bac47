import type { InvoiceLine, InvoiceSimulation } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Money } from '../../design/money.tsx'
import { type Column, Facts, Table } from '../../design/table.tsx'
import { formatTime } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { formatCount, formatShare, formatUnitPrice } from './price.ts'
import { words } from './words.ts'

type Reckoned = Pick<InvoiceSimulation, 'lines' | 'net' | 'tax' | 'tax_basis_points' | 'total'>

interface LinesProps {
  readonly of: Reckoned
  readonly caption: string
  /** where the calls of a line stand, if anywhere. Default: nowhere */
  readonly callsAt?: (line: InvoiceLine) => string | undefined
}

/** What a month costs, line by line, with its tax and its total. */
export function Lines({ of, caption, callsAt }: LinesProps): ReactNode {
  const say = useWords(words)
  const rate = formatShare(of.tax_basis_points)
  return (
    <>
      <Table
        caption={caption}
        columns={columnsOf(say, callsAt)}
        rows={of.lines}
        keyOf={(line) => `${line.kind} ${line.plan_id} ${line.from} ${line.unit_price}`}
        total={[say('lines.net'), '', '', '', <Money key="net" of={of.net} />]}
      />
      <div className="mt-2 sm:ms-auto sm:max-w-xs">
        <Facts
          facts={[
            { name: say('lines.tax', { rate }), value: <Money of={of.tax} /> },
            {
              name: say('lines.total'),
              value: <Money of={of.total} className="text-heading font-semibold" />,
            },
          ]}
        />
      </div>
    </>
  )
}

function columnsOf(
  say: Say<(typeof words)['en']>,
  callsAt: LinesProps['callsAt'],
): readonly Column<InvoiceLine>[] {
  return [
    {
      head: say('lines.what'),
      cell: (line) => (
        <>
          <Kind name={say.of('lines.kinds', line.kind)} at={callsAt?.(line)} />{' '}
          <span className="text-quiet">{line.plan_id}</span>
        </>
      ),
    },
    {
      head: say('lines.days'),
      cell: ({ from, to }) => (
        <span className="tabular">
          {say('lines.between', { from: formatTime(from, 'day'), to: formatTime(to, 'day') })}
        </span>
      ),
    },
    { head: say('lines.quantity'), number: true, cell: ({ quantity }) => formatCount(quantity) },
    {
      head: say('lines.price'),
      number: true,
      cell: ({ unit_price }) => (unit_price === null ? '–' : formatUnitPrice(unit_price)),
    },
    { head: say('lines.amount'), number: true, cell: ({ amount }) => <Money of={amount} /> },
  ]
}

function Kind({ name, at }: { readonly name: string; readonly at: string | undefined }): ReactNode {
  if (at === undefined) return <span className="font-semibold">{name}</span>
  return (
    <a href={at} className="row-link">
      {name}
    </a>
  )
}
