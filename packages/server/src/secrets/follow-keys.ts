import { createIdentity, type Identity, type IdentityPorts } from '../identity/create-identity.ts'
import type { Keyring, Keys } from './keyring.ts'

/**
 * Opens the authorization server with the keys in force, and again whenever they are others: what it remembers stands
 * in the store, so that requests which are under way end with the one that they began with, and nobody signs in anew.
 */
export async function followKeys(
  ports: Omit<IdentityPorts, 'keys'>,
  keyring: Keyring,
): Promise<Identity> {
  const open = ({ signingJwks, cookieKeys }: Keys) =>
    createIdentity({
      ...ports,
      keys: { signingJwks: [...signingJwks], cookieKeys: [...cookieKeys] },
    })
  let identity = await open(keyring.current())
  keyring.onChange(async (keys) => {
    identity = await open(keys)
  })
  return {
    owns: (path) => identity.owns(path),
    handle: (...all) => identity.handle(...all),
    authenticator: {
      authenticate: (...all) => identity.authenticator.authenticate(...all),
      checkProof: (asked) => identity.authenticator.checkProof(asked),
    },
    tokens: {
      issue: (...all) => identity.tokens.issue(...all),
      issueSession: (...all) => identity.tokens.issueSession(...all),
      issueApplication: (...all) => identity.tokens.issueApplication(...all),
      issueStaff: (...all) => identity.tokens.issueStaff(...all),
      issueDeveloper: (developer) => identity.tokens.issueDeveloper(developer),
    },
    own: {
      redeem: (code) => identity.own.redeem(code),
      leave: (...both) => identity.own.leave(...both),
    },
  }
}
