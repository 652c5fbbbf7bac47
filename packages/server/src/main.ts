#!/usr/bin/env node
import { checkNode } from './check-node.ts'
import { endWith } from './end-with.ts'
import { goLast } from './go-last.ts'
import { ignoreClosedPipe } from './ignore-closed-pipe.ts'

// Everything else is loaded after the check: an older Node may not even be able to read it.
try {
  checkNode(process.versions.node)
  ignoreClosedPipe(process.stdout)
  // Before it loads the rest, which takes as long as some exports, and keeps a whole core busy.
  if (process.argv[2] === 'analytics') goLast()
  const { run } = await import('./commands/run.ts')
  await run(process.argv)
} catch (cause) {
  endWith(cause)
}
