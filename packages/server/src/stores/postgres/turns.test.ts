import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../../testing/fresh-database.ts'
import { openDatabase } from './open-database.ts'
import { postgresTurns } from './turns.ts'

/** The turns of two servers on one database. */
async function twoServers() {
  const url = await freshDatabase()
  const servers = await Promise.all([1, 2].map(() => openDatabase(url, { connectionsMax: 2 })))
  onTestFinished(async () => void (await Promise.all(servers.map((one) => one.close()))))
  const [here, there] = servers.map(postgresTurns)
  if (!here || !there) throw new Error('two servers were opened')
  return { here, there }
}

function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

test('a turn that one server has is waited for by the other', async () => {
  const { here, there } = await twoServers()
  const order: string[] = []
  const { opened, open } = gate()
  const began = gate()
  const first = here.take('bank', async () => {
    began.open()
    await opened
    order.push('first')
  })
  await began.opened
  const second = there.take('bank', async () => void order.push('second'))
  await there.take('another', async () => void order.push('another'))
  open()
  await Promise.all([first, second])
  expect(order).toEqual(['another', 'first', 'second'])
})

test('whoever only tries passes by a turn that the other server has', async () => {
  const { here, there } = await twoServers()
  const { opened, open } = gate()
  const began = gate()
  const held = here.take('bank', () => {
    began.open()
    return opened
  })
  await began.opened
  expect(await there.tryTake('bank', async () => {})).toBe(false)
  open()
  await held
  expect(await there.tryTake('bank', async () => {})).toBe(true)
})

test('work that fails gives its turn back', async () => {
  const { here, there } = await twoServers()
  await expect(here.take('bank', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await there.take('bank', async () => 'done')).toBe('done')
})
