export { add, compare, split, subtract, sum } from './money/arithmetic.ts'
export { format } from './money/format.ts'
export { fromMinor, toMinor } from './money/minor-units.ts'
