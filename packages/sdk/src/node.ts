export type { ClientCertificate } from './auth/client-certificate.ts'
export { type LoopbackAsk, type LoopbackVisit, loopbackLogin } from './node/loopback-login.ts'
export { type MtlsOptions, mtls } from './node/mtls.ts'
