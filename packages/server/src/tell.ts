/** Writes a line for whoever typed the command; what programs read goes here too, and nothing else does. */
export function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Writes a line about trouble. */
export function tellTrouble(line: string): void {
  process.stderr.write(`${line}\n`)
}
