import type { ErrorCode, OperationId, OperationRow } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { equal, holds, present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { scenes } from '../../world/scenes.ts'
import { spoiledFields } from '../../world/spoiled-fields.ts'
import { cellCases } from './cell-cases.ts'

type Fields = Readonly<Record<string, unknown>>

async function scene(bench: Bench, { id }: OperationRow) {
  const { ask } = await scenes[id](bench)
  const fields = present(spoiledFields[id], `${id} in the table of spoiled fields`)
  return { ask, body: ask.body as Fields, fields }
}

/** The refusal names the field where it stands, with a code of its own. */
async function refusedAt(bench: Bench, ask: Ask, code: ErrorCode, pointer: string): Promise<void> {
  const { errors = [], detail } = await bench.refused(ask, code)
  const named = errors.some((one) => one.pointer === pointer && one.code === code)
  holds(named, `what ${code} says of ${pointer}`, `an entry for ${pointer}`, errors)
  if (pointer !== '')
    holds(detail.includes(pointer), 'the detail', `the pointer ${pointer}`, detail)
}

/** One field, which may be left out. */
const OPTIONAL: readonly OperationId[] = [
  ...(['rotateWebhookSecret', 'rotateSecret', 'rollApiKey', 'createTestToken'] as const),
]

const missing = cellCases({
  code: 'field_missing',
  where: ({ id }) => !OPTIONAL.includes(id),
  does: 'refuses a body without one of its required fields, and names it',
  run: async (bench, row) => {
    const { ask, body, fields } = await scene(bench, row)
    if (fields.lacking) {
      const [lacking, pointer] = fields.lacking
      return refusedAt(bench, { ...ask, body: lacking }, 'field_missing', pointer)
    }
    for (const field of fields.required) {
      const { [field]: _, ...rest } = body
      await refusedAt(bench, { ...ask, body: rest }, 'field_missing', `/${field}`)
    }
  },
})

const unknown = cellCases({
  code: 'field_unknown',
  does: 'refuses a field that the contract does not have, and names it',
  run: async (bench, row) => {
    const { ask, body } = await scene(bench, row)
    const coloured = { ...ask, body: { ...body, colour: 'green' } }
    await refusedAt(bench, coloured, 'field_unknown', '/colour')
    const text = JSON.stringify(body).replace('{', '{"__proto__":{"rail":"internal"},')
    const inherited = { ...ask, raw: () => text }
    await refusedAt(bench, inherited, 'field_unknown', '/__proto__')
  },
})

const wrongType = cellCases({
  code: 'field_type_invalid',
  does: 'refuses a value of another type, and names the field',
  run: async (bench, row) => {
    const { ask, body, fields } = await scene(bench, row)
    for (const [field, value] of fields.wrongTypes) {
      const { errors } = await bench.refused(
        { ...ask, body: { ...body, [field]: value } },
        'field_type_invalid',
      )
      equal(errors?.[0]?.pointer.split('/')[1], field, 'the field that errors names')
    }
    for (const text of ['[]', 'null', '"text"', '7']) {
      await refusedAt(bench, { ...ask, raw: () => text }, 'field_type_invalid', '')
    }
  },
})

const wrongValue = cellCases({
  code: 'field_value_invalid',
  does: 'refuses a value that the contract does not allow, and names the field',
  run: async (bench, row) => {
    const { ask, body, fields } = await scene(bench, row)
    for (const [field, value] of fields.wrongValues) {
      const { errors } = await bench.refused(
        { ...ask, body: { ...body, [field]: value } },
        'field_value_invalid',
      )
      equal(errors?.[0]?.pointer.split('/')[1], field, 'the field that errors names')
    }
  },
})

export const fieldCases: readonly Case[] = [...missing, ...unknown, ...wrongType, ...wrongValue]
