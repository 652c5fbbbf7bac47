import { expect, test } from 'vitest'
import { checkNode } from './check-node.ts'

test.each(['22.12.0', '22.13.1', '24.0.0', '100.0.0'])('Node %s is new enough', (version) => {
  expect(() => checkNode(version)).not.toThrow()
})

test.each(['22.11.0', '20.20.2', '18.0.0'])(
  'Node %s is told in one sentence what is needed',
  (version) => {
    expect(() => checkNode(version)).toThrow(
      `needs Node 22.12 or newer; this is Node ${version}. Install a newer one`,
    )
  },
)
