import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { refuseTrackedFolder } from '../certs/refuse-tracked-folder.ts'
import { writeFiles } from '../certs/write-files.ts'
import { readConfig } from '../config/read-config.ts'
import { tell } from '../tell.ts'
import { tableLines } from './table-lines.ts'

interface Options {
  readonly out?: string
  readonly host: readonly string[]
  readonly json?: boolean
}

const HOSTS = ['localhost', '127.0.0.1', '::1']

export function certsCommand(): Command {
  return new Command('certs')
    .description('Certificates to practise mutual TLS with')
    .addCommand(
      new Command('create')
        .description('Create an authority, a server and clients, with some that must be refused')
        .option('--out <folder>', 'a new folder; default certs in the data folder')
        .option('--host <name...>', 'names and addresses that the server is reached by', HOSTS)
        .option('--json', 'print one JSON object')
        .action(create),
    )
}

async function create({ out, host, json }: Options): Promise<void> {
  const folder = resolve(out ?? join(readConfig(process.env).dataDir, 'certs'))
  refuseTrackedFolder(folder)
  // Loaded here, so that the other commands do not wait for it.
  const { CLIENT_SUBJECT, practiceSet } = await import('../certs/practice-set.ts')
  const files = await practiceSet(host, Date.now())
  writeFiles(folder, files)
  if (json) {
    const names = files.map(({ name }) => name)
    return tell(JSON.stringify({ folder, files: names, client_subject: CLIENT_SUBJECT }))
  }
  for (const line of tableLines(files.map(({ name, about }) => [name, about]))) tell(line)
  tell(`All of it is in ${folder}, for practice only: the authority's key lies beside the rest.`)
  tell('To start with it:')
  for (const [name, file] of SETTINGS) tell(`  ${name}=${join(folder, file)}`)
  tell(`An application of its client is registered with: --tls-subject "${CLIENT_SUBJECT}"`)
}

const SETTINGS = [
  ['WEKEZA_TLS_CERT', 'server.pem'],
  ['WEKEZA_TLS_KEY', 'server-key.pem'],
  ['WEKEZA_TLS_CLIENT_CA', 'ca.pem'],
  ['WEKEZA_TLS_CRL', 'crl.pem'],
] as const
