import { EXIT } from '../errors/exit-codes.ts'

type Ending = () => void

const leave: Ending = () => process.exit(EXIT.interrupted)
let ending: Ending = leave

/** Ctrl-C ends the program with 130, after whatever a command has to say. */
export function listenForInterrupt(): void {
  process.on('SIGINT', () => ending())
}

/** Says something when Ctrl-C comes. */
export function onInterrupt(say: Ending): void {
  ending = () => {
    say()
    leave()
  }
}

/** Ends in another way when Ctrl-C comes: the one who stops a server meant it. */
export function replaceInterrupt(stop: Ending): void {
  ending = stop
}
