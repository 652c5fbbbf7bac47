export { allowsRedirect } from './applications/allows-redirect.ts'
export {
  APPLICATION_PROFILES,
  type Application,
  type ApplicationProfile,
  type PublicJwk,
} from './applications/application.ts'
export { checkProfile } from './applications/check-profile.ts'
export { usesApiKeys, usesSecret } from './applications/uses-secret.ts'
export { isTestBank, type Organisation, testBankKey } from './organisations/organisation.ts'
export type { PlatformStore } from './ports/platform-store.ts'
export { decideRotation, type Rotation, VALID_SECRETS_MAX } from './secrets/decide-rotation.ts'
export { type IssuedSecret, isValid } from './secrets/issued-secret.ts'
export {
  CHANCE_CHARS,
  ID_CHARS,
  readSecret,
  SECRET_PATTERN,
  type SecretKind,
  type SecretText,
  secretId,
  writeSecret,
} from './secrets/secret-text.ts'
export { DEMO_APPLICATIONS, DEMO_BANK, DEMO_ORGANISATION } from './seed/demo.ts'
