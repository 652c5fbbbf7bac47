export {
  type Mismatch,
  type ReconciledPayment,
  type Reconciliation,
  reconcile,
  type StatementLine,
} from './reconciling/reconcile.ts'
