#!/usr/bin/env node
// In words that the oldest Node can read, so that it too answers in a sentence.
var version = process.versions.node.split('.').map(Number)

if (version[0] > 22 || (version[0] === 22 && version[1] >= 12)) {
  require('./start.js')
} else {
  process.stderr.write(
    [
      'wekeza needs Node 22.12 or newer; this is ',
      process.version,
      '. Install one; in a checkout, npx pnpm wekeza brings its own.\n',
    ].join(''),
  )
  process.exitCode = 1
}
