import { expect, test } from 'vitest'
import { wholeReport } from './whole-report.ts'

test('a report is read to its end, and its rows are joined in their order', async () => {
  const asked: unknown[] = []
  const read = async (place: { limit: number; cursor?: string }) => {
    asked.push(place)
    const at = Number(place.cursor ?? 0)
    const more = at < 2
    return { data: [at], page: { has_more: more, next_cursor: more ? String(at + 1) : null } }
  }
  const join = (before: Awaited<ReturnType<typeof read>>, next: typeof before) => {
    return { data: [...before.data, ...next.data], page: next.page }
  }
  expect((await wholeReport(read, join)).data).toEqual([0, 1, 2])
  expect(asked).toEqual([
    { limit: 1_000 },
    { limit: 1_000, cursor: '1' },
    { limit: 1_000, cursor: '2' },
  ])
})
