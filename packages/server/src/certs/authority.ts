import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  type JsonGeneralNames,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
  X509CrlGenerator,
  X509CrlReason,
} from '@peculiar/x509'

/** ES256: what every TLS library of today takes, and what the platform's own tokens are signed with. */
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const SERIAL_BYTES = 16

/** A certificate and its key, in PEM format. */
export interface Issued {
  readonly certificate: string
  readonly key: string
  /** hexadecimal */
  readonly serial: string
}

export interface Wanted {
  /** as RFC 4514 writes it, the other way round than the certificate: `CN=client,O=Practice,C=KE` */
  readonly subject: string
  readonly purpose: 'server' | 'client'
  /** names and addresses that a server is reached by */
  readonly hosts?: readonly string[]
  readonly from: Date
  readonly to: Date
}

/** Who issues certificates, and says which of them are withdrawn. */
export interface Authority {
  readonly certificate: string
  readonly key: string
  issue(wanted: Wanted): Promise<Issued>
  /** a list of revoked certificates (RFC 5280, section 5) by their serial numbers */
  revoke(
    serials: readonly string[],
    times: { readonly from: Date; readonly to: Date },
  ): Promise<string>
}

/** Makes an authority with a key of its own. It is for practice: its key is a file like the others. */
export async function createAuthority(
  subject: string,
  times: { readonly from: Date; readonly to: Date },
): Promise<Authority> {
  const keys = await newKeys()
  const root = await X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerial(),
    name: inOrder(subject),
    notBefore: times.from,
    notAfter: times.to,
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return {
    certificate: root.toString('pem'),
    key: await pemOf(keys),
    issue: (wanted) => issue(wanted, { root, keys }),
    revoke: (serials, listed) => revoke(serials, listed, { root, keys }),
  }
}

interface Signer {
  readonly root: X509Certificate
  readonly keys: CryptoKeyPair
}

async function issue(wanted: Wanted, { root, keys: signer }: Signer): Promise<Issued> {
  const keys = await newKeys()
  const serial = newSerial()
  const made = await X509CertificateGenerator.create({
    serialNumber: serial,
    subject: inOrder(wanted.subject),
    issuer: root.subject,
    notBefore: wanted.from,
    notAfter: wanted.to,
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    extensions: await extensionsOf(wanted, keys, signer),
  })
  return { certificate: made.toString('pem'), key: await pemOf(keys), serial }
}

async function extensionsOf(
  { purpose, hosts = [] }: Wanted,
  keys: CryptoKeyPair,
  signer: CryptoKeyPair,
): Promise<Extension[]> {
  const usage = purpose === 'server' ? ExtendedKeyUsage.serverAuth : ExtendedKeyUsage.clientAuth
  const names: JsonGeneralNames = hosts.map((value) => ({
    type: /^[\d.]+$|:/.test(value) ? 'ip' : 'dns',
    value,
  }))
  return [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([usage]),
    await SubjectKeyIdentifierExtension.create(keys.publicKey),
    await AuthorityKeyIdentifierExtension.create(signer.publicKey),
    ...(names.length > 0 ? [new SubjectAlternativeNameExtension(names)] : []),
  ]
}

async function revoke(
  serials: readonly string[],
  { from, to }: { readonly from: Date; readonly to: Date },
  { root, keys }: Signer,
): Promise<string> {
  const list = await X509CrlGenerator.create({
    issuer: root.subject,
    thisUpdate: from,
    nextUpdate: to,
    signingAlgorithm: ALGORITHM,
    signingKey: keys.privateKey,
    extensions: [await AuthorityKeyIdentifierExtension.create(keys.publicKey)],
    entries: serials.map((serialNumber) => ({
      serialNumber,
      revocationDate: from,
      reason: X509CrlReason.keyCompromise,
    })),
  })
  // The library's own label is none that RFC 7468, section 6 knows, and OpenSSL does not read it.
  return PemConverter.encode(list.rawData, 'X509 CRL')
}

function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
}

/** Positive, and not to be guessed (RFC 5280, section 4.1.2.2). */
function newSerial(): string {
  const bytes = randomBytes(SERIAL_BYTES)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.toString('hex')
}

async function pemOf({ privateKey }: CryptoKeyPair): Promise<string> {
  const der = await crypto.subtle.exportKey('pkcs8', privateKey)
  return `${PemConverter.encode(der, PemConverter.PrivateKeyTag)}\n`
}

/** The library writes the parts in the order of the text; RFC 4514, section 2.1 has them the other way round. */
function inOrder(subject: string): string {
  return subject.split(',').reverse().join(',')
}
