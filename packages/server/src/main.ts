#!/usr/bin/env node
import { checkNode } from './check-node.ts'
import { endWith } from './end-with.ts'
import { ignoreClosedPipe } from './ignore-closed-pipe.ts'

// Everything else is loaded after the check: an older Node may not even be able to read it.
try {
  checkNode(process.versions.node)
  ignoreClosedPipe(process.stdout)
  const { run } = await import('./commands/run.ts')
  await run(process.argv)
} catch (cause) {
  endWith(cause)
}
