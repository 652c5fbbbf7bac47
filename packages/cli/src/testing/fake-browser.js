#!/usr/bin/env node
// A customer who approves: follows the sandbox's redirect back to whoever asked.
fetch(process.argv[2]).then(
  (answer) => process.exit(answer.ok ? 0 : 1),
  () => process.exit(1),
)
