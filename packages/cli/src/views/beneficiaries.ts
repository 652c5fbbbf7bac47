import type { Beneficiary } from '@wekeza/sdk'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { payeeLine } from './payments.ts'

const COLUMNS: readonly Column<Beneficiary>[] = [
  { title: 'payee', text: ({ payee }) => payeeLine(payee), shrinks: true },
  { title: 'since', text: ({ created_at }) => created_at.slice(0, 10) },
  { title: 'beneficiary', text: ({ id }) => id, drops: true },
]

export const beneficiaryTable: View<readonly Beneficiary[]> = (rows) => table(rows, COLUMNS)
