import { Trouble } from '../../trouble.ts'
import { codeOf } from './faults.ts'
import type { Target } from './read-url.ts'

type Advice = readonly [which: RegExp, fault: string, advice: string]

/** By SQLSTATE or the code of Node, else by what pg says. */
const ADVICE: readonly Advice[] = [
  [
    /^28P01$|^28000$|^SASL|password must be a string/,
    'does not let this user in',
    'Correct the user and the password in WEKEZA_DATABASE_URL, and see that pg_hba.conf lets them in from here.',
  ],
  [
    /^3D000$/,
    'has no such database',
    'Make it with createdb, or correct the name in WEKEZA_DATABASE_URL.',
  ],
  [/^53300$/, 'has no connection left', 'Raise its max_connections, or stop who does not need it.'],
  [/^57P0[123]$/, 'is starting or stopping', 'Try again in a moment.'],
  [
    /does not support SSL/,
    'offers no TLS',
    'Switch ssl on in its postgresql.conf, or write sslmode=disable if nobody else can reach that network.',
  ],
  [
    /OSSL|PEM/,
    'cannot be asked for TLS',
    'See that sslrootcert, sslcert and sslkey name PEM files that belong together.',
  ],
  [
    /CERT|SIGNATURE|ISSUER/,
    'shows a certificate that proves nothing here',
    'Name the file of its authority with sslrootcert, and its host as the certificate has it.',
  ],
]

/** Why the first connection failed, and what to do. Of what the operator wrote, the password is never told. */
export function explainRefusal(fault: unknown, { host, port, database, user }: Target): Trouble {
  const said = fault instanceof Error ? fault.message : ''
  const sign = codeOf(fault) || said
  const [, what, advice] = ADVICE.find(([which]) => which.test(sign)) ?? [
    undefined,
    'cannot be reached',
    'Start it, or correct the host and the port in WEKEZA_DATABASE_URL.',
  ]
  const as = user === undefined ? '' : ` as ${user}`
  const where = `${host}:${port}, database ${database}${as}`
  return new Trouble(`PostgreSQL at ${where}, ${what} (${said || sign}). ${advice}`)
}
