const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  gz: 'application/gzip',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  tgz: 'application/gzip',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
}

/** What a file is by its name; no browser guesses, since each answer forbids it. */
export function mediaType(name: string): string {
  const ending = /\.(\w+)$/.exec(name)?.[1] ?? ''
  if (name.endsWith('SHA256SUMS')) return 'text/plain; charset=utf-8'
  return Object.hasOwn(TYPES, ending) ? (TYPES[ending] ?? BYTES) : BYTES
}

const BYTES = 'application/octet-stream'
