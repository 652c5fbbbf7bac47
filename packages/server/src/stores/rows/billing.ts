import { type MoneyOperation, type MoneyOperations, nairobiDay, type PaidFee } from '@wekeza/bank'

const DAY_MS = 86_400_000
/** Nairobi is three hours ahead, summer and winter. */
const AHEAD_MS = 10_800_000

const WITHIN = (table: string, column: string, mark: Marks) =>
  `consent.bank = ${mark.bank} AND consent.application_id ${mark.applications}
   AND ${table}.${column} >= ${mark.from} AND ${table}.${column} < ${mark.to}`

/** How an engine writes what is asked. */
export interface Marks {
  readonly bank: string
  /** `IN …` or `= ANY …` */
  readonly applications: string
  readonly from: string
  readonly to: string
}

/** What was made, by day, application and operation: an application is known by the consent. */
export function operationsText(mark: Marks): string {
  const made = (table: string, consentColumn: string, operation: string) =>
    `SELECT consent.application_id AS application, ${operation} AS operation,
       (${table}.created_at_ms + ${AHEAD_MS}) / ${DAY_MS} AS day
     FROM consent JOIN ${table} ON ${table}.bank = consent.bank AND ${table}.${consentColumn} = consent.id
     WHERE ${WITHIN(table, 'created_at_ms', mark)}`
  const paid = `CASE WHEN payment.bulk_payment_id IS NULL THEN 'createPayment' ELSE 'createBulkPayment' END`
  return `SELECT day, application, operation, count(*) FROM (
      ${made('payment', 'consent_id', paid)}
      UNION ALL ${made('transfer', 'consent_id', "'createTransfer'")}
      UNION ALL ${made('refund', 'payment_consent_id', "'createRefund'")}
    ) AS made GROUP BY day, application, operation`
}

/** Fees of settled payments, the earliest first. */
export function feesText(mark: Marks): string {
  return `SELECT payment.id, consent.application_id, payment.updated_at_ms, payment.fee_minor
    FROM consent JOIN payment ON payment.bank = consent.bank AND payment.consent_id = consent.id
    WHERE ${WITHIN('payment', 'updated_at_ms', mark)} AND payment.status = 'settled' AND payment.fee_minor > 0
    ORDER BY payment.updated_at_ms, payment.id`
}

type Cells = readonly (string | number)[]

/** In the order that the store promises, whatever order the engine has for texts. */
export function operationsOf(rows: readonly unknown[]): MoneyOperations[] {
  return (rows as readonly Cells[])
    .map(([day, applicationId, operationId, count]) => ({
      applicationId: String(applicationId),
      operationId: operationId as MoneyOperation,
      day: nairobiDay(Number(day) * DAY_MS - AHEAD_MS),
      count: Number(count),
    }))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
}

function placeOf({ day, applicationId, operationId }: MoneyOperations): string {
  return `${day} ${applicationId} ${operationId}`
}

export function feeOf(row: unknown): PaidFee {
  const [paymentId, applicationId, atMs, feeMinor] = row as Cells
  return {
    paymentId: String(paymentId),
    applicationId: String(applicationId),
    atMs: Number(atMs),
    feeMinor: Number(feeMinor),
  }
}
