import { type ReactNode, useState } from 'react'
import { Choice, Switch } from '../choice.tsx'
import { FormError } from '../error-state.tsx'
import { Select, TextArea, TextInput } from '../field.tsx'

const REFUSED = new Error('shown as a fault of the page')

export function Forms(): ReactNode {
  const [on, setOn] = useState(true)
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <TextInput label="Name" hint="Customers read it when they approve." defaultValue="Till" />
      <TextInput
        label="Redirect address"
        aside="(optional)"
        defaultValue="http://soko.example"
        error="Give an https address; plain http goes to this machine only."
        code
      />
      <Select label="Profile" defaultValue="standard">
        <option value="standard">Standard</option>
        <option value="fapi2">FAPI 2.0</option>
      </Select>
      <TextArea label="Public keys" hint="A JWK set." code defaultValue='{ "keys": [] }' />
      <fieldset className="grid content-start gap-2">
        <legend className="mb-2 text-small font-semibold">May ask for</legend>
        <Choice label="accounts.read" hint="Names and numbers of accounts." defaultChecked />
        <Choice label="payments.write" hint="Payments that a customer approved." />
      </fieldset>
      <div className="grid content-start gap-3">
        <Switch label="Tell me by mail" checked={on} onChange={setOn} />
        <FormError error={REFUSED} />
      </div>
    </div>
  )
}
