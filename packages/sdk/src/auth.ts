export type { ClientAuthentication, ClientEvidence } from './auth/client-authentication.ts'
export { type DpopOptions, dpop } from './auth/dpop.ts'
export {
  type PrivateJwk,
  type PrivateKeyJwtOptions,
  privateKeyJwt,
  type SigningAlgorithm,
} from './auth/private-key-jwt.ts'
export type { ProofAsk, ProofKey } from './auth/proof-key.ts'
