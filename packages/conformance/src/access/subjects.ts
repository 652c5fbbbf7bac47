import { type Caller, type OperationRow, operations } from '@wekeza/contract'

/** The operations that must answer alike: by the contract's callers, those of applications on test banks apart. */
export type Family = Caller | 'sandbox'

/** An operation, and one of the ids that a request to it names. */
export interface Subject {
  readonly row: OperationRow
  readonly family: Family
  /** as the path or the query calls it: `consent_id` */
  readonly idName: string
  readonly place: 'path' | 'query'
}

/** What is the same in every bank, such as what the contract itself lists: nobody owns it, and nobody can be kept from it. */
const NOBODYS: readonly string[] = ['rail', 'month']

/** What narrows a list of the caller's own: of what is foreign there is nothing in it, as of what is not there. */
const FILTERS: readonly string[] = ['resource_id']

/** Every id that an operation of the contract takes in its path or its query: a new operation is here by itself. */
export function subjectsOf(rows: readonly OperationRow[] = Object.values(operations)): Subject[] {
  return rows.flatMap((row) => {
    const governing = row.testBankOnly && row.caller === 'application'
    const family: Family = governing ? 'sandbox' : row.caller
    const subject = (place: Subject['place']) => (idName: string) => ({
      row,
      family,
      idName,
      place,
    })
    return [
      // A parameter in a path is there to name something, whatever it is called.
      ...row.pathParameters.filter((name) => !NOBODYS.includes(name)).map(subject('path')),
      ...row.queryParameters
        .filter((name) => name.endsWith('_id') && !FILTERS.includes(name))
        .map(subject('query')),
    ]
  })
}
