import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import type { ConfigRow } from '../session/config-rows.ts'

const SETTING: Column<ConfigRow> = { title: 'setting', text: ({ name }) => name }
const VALUE: Column<ConfigRow> = { title: 'value', text: ({ value }) => value ?? '-' }
const ORIGIN: Column<ConfigRow> = { title: 'origin', text: ({ origin }) => origin ?? '' }

export const configTable: View<readonly ConfigRow[]> = (rows) =>
  table(rows, rows[0]?.origin === undefined ? [SETTING, VALUE] : [SETTING, VALUE, ORIGIN])
