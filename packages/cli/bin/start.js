// CommonJS, because that starts faster: the version alone is told in little more time than Node takes to start.
const argv = process.argv.slice(2)

if (argv.length === 1 && argv[0] === '--version') {
  const { name, version } = require('../package.json')
  process.stdout.write(
    `${name}/${version} ${process.platform}-${process.arch} node-${process.version}\n`,
  )
} else {
  keepCompiledCode()
  require(entry()).main(argv)
}

/** Built where it is published; in the workspace it runs from source until it is built. */
function entry() {
  const { existsSync } = require('node:fs')
  const { join } = require('node:path')
  const built = join(__dirname, '../dist/main.js')
  return existsSync(built) ? built : join(__dirname, '../src/main.ts')
}

/** In the user's own folder: whoever may write there decides what runs, and the shared temporary folder is everybody's. */
function keepCompiledCode() {
  const { homedir } = require('node:os')
  const { join } = require('node:path')
  const { enableCompileCache } = require('node:module')
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  const home = XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache')
  enableCompileCache(join(home, 'wekeza', 'compiled'))
}
