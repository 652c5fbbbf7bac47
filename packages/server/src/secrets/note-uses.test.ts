import { expect, test, vi } from 'vitest'
import { noteUses } from './note-uses.ts'

test('many uses of a secret are one write, of the last', async () => {
  const noteUse = vi.fn(async () => {})
  const notes = noteUses({ noteUse }, () => {})
  for (const atMs of [1, 2, 3]) notes.used('one', atMs)
  notes.used('two', 9)
  expect(noteUse).not.toHaveBeenCalled()
  await notes.stop()
  expect(noteUse.mock.calls).toEqual([
    ['one', 3],
    ['two', 9],
  ])
})

test('they are written while the server runs', async () => {
  const noteUse = vi.fn(async () => {})
  const notes = noteUses({ noteUse }, () => {}, 5)
  notes.used('one', 1)
  await vi.waitFor(() => expect(noteUse).toHaveBeenCalledWith('one', 1))
  await notes.stop()
  expect(noteUse).toHaveBeenCalledTimes(1)
})

test('a database that is away is told, and stops nobody', async () => {
  const faults: unknown[] = []
  const away = new Error('away')
  const notes = noteUses({ noteUse: () => Promise.reject(away) }, (cause) => faults.push(cause))
  notes.used('one', 1)
  await notes.stop()
  expect(faults).toEqual([away])
})
