/** A packed library that this platform serves. */
export interface Download {
  readonly file: string
  /** `@wekeza/sdk`, or the file's own name where it is none of ours */
  readonly package: string
  readonly version: string | null
  readonly sha256: string
}

const LINE = /^([0-9a-f]{64}) [ *]([\w.-]+)$/
const OURS = /^wekeza-([a-z]+)-(\d.*)\.tgz$/

/**
 * Reads a list of checksums as `sha256sum` writes it.
 * @example
 * readChecksums('9f86…  wekeza-sdk-0.1.0.tgz\n')[0].package // '@wekeza/sdk'
 */
export function readChecksums(text: string): Download[] {
  return text.split('\n').flatMap((line) => {
    const [, sha256 = '', file = ''] = LINE.exec(line) ?? []
    if (file === '' || file === 'SHA256SUMS') return []
    const [, name, version] = OURS.exec(file) ?? []
    return [{ file, sha256, package: name ? `@wekeza/${name}` : file, version: version ?? null }]
  })
}
