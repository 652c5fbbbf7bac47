export type { Application } from './applications/application.ts'
export { isTestBank, type Organisation, testBankKey } from './organisations/organisation.ts'
export type { PlatformStore } from './ports/platform-store.ts'
