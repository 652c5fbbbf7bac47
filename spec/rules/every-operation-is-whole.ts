import { operationsOf, type Rule } from './contract.ts'

const MEMBERS = [
  'operationId',
  'summary',
  'description',
  'tags',
  'security',
  'x-caller',
  'x-rate-cost',
  'x-sdk',
] as const

/** Hosts, SDKs and documentation are made from these; one that is missing would be guessed by each of them. */
export const everyOperationIsWhole: Rule = {
  name: 'every-operation-is-whole',
  check: (contract) =>
    operationsOf(contract).flatMap((operation) =>
      MEMBERS.filter((member) => operation[member] === undefined).map(
        (member) => `${operation.where} has no ${member}.`,
      ),
    ),
}
