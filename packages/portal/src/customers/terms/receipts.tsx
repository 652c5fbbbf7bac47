import type { MyProfile, Receipt } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Money } from '../../design/money.tsx'
import { type Standing, Status } from '../../design/status.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { accountOf } from './accounts.tsx'
import { words } from './words.ts'

/** What was paid, and under which consent. */
export interface Paid {
  readonly receipt: Receipt
  readonly consentId: string
  readonly applicationName: string
}

const STANDINGS: Readonly<Record<string, Standing>> = {
  settled: 'done',
  pending: 'doing',
  in_review: 'doing',
  scheduled: 'waiting',
  failed: 'failed',
}

/** Whom a receipt is about: the payee by name, or the customer's other account. */
export function payeeName(receipt: Receipt, me: MyProfile, say: Say<(typeof words)['en']>): string {
  const { payee, type, creditor_account_id: creditor } = receipt
  if (payee) return payee.name
  if (type !== 'transfer') return say('receipts.refund')
  return say('receipts.transfer', { account: accountOf(me, creditor)?.nickname ?? say('foreign') })
}

/** Whether it comes to the customer, from whoever it was paid to. */
export const comesBack = ({ debtor_account_id: debtor }: Receipt) => debtor === null

function PaymentStatus({ of: { status } }: { readonly of: Receipt }): ReactNode {
  const say = useWords(words)
  return <Status is={STANDINGS[status] ?? 'ended'}>{say.of('payments', status)}</Status>
}

interface ReceiptsProps {
  readonly caption: string
  readonly heads: { readonly to: string; readonly at: string; readonly standing: string }
  readonly amountHead: string
  readonly rows: readonly Paid[]
  readonly me: MyProfile
  /** whether each leads to its consent, and names who made it */
  readonly linked?: boolean
}

/** Payments as a ledger. */
export function Receipts({ caption, heads, amountHead, rows, me, linked }: ReceiptsProps) {
  const say = useWords(words)
  const columns: Column<Paid>[] = [
    {
      head: heads.to,
      cell: ({ receipt, consentId, applicationName }) => (
        <div className="min-w-0">
          <Payee name={payeeName(receipt, me, say)} {...(linked && { consentId })} />
          {linked && <span className="block text-small text-quiet">{applicationName}</span>}
          {receipt.reference && (
            <span className="block text-small break-words text-quiet">{receipt.reference}</span>
          )}
        </div>
      ),
    },
    { head: heads.at, cell: ({ receipt }) => <Time at={receipt.created_at} /> },
    { head: heads.standing, cell: ({ receipt }) => <PaymentStatus of={receipt} /> },
    {
      head: amountHead,
      number: true,
      cell: ({ receipt }) => (
        <Money of={receipt.amount} direction={comesBack(receipt) ? 'in' : 'out'} />
      ),
    },
  ]
  return (
    <Table caption={caption} columns={columns} rows={rows} keyOf={({ receipt }) => receipt.id} />
  )
}

function Payee({ name, consentId }: { readonly name: string; readonly consentId?: string }) {
  if (!consentId) return <span className="block font-semibold break-words">{name}</span>
  return (
    <Link to={`/my/consents/${consentId}`} className="row-link block break-words">
      {name}
    </Link>
  )
}
