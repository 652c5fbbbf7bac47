/** Prints what goes on until somebody ends it. */
export interface LinePrinter {
  /** one line for people; under --json its document, on a line of its own */
  line(document: object, text: string): void
  /** something beside the data */
  note(text: string): void
}
