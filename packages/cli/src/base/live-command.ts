import type { LinePrinter } from '../output/line-printer.ts'
import { pickFields, plainText } from '../output/pick-fields.ts'
import { ApiCommand } from './api-command.ts'
import type { OutputFlags } from './wekeza-command.ts'

/** What goes on until somebody ends it: under --json every line is a document of its own, a failure's too. */
export abstract class LiveCommand extends ApiCommand {
  protected lines({ fields }: OutputFlags): LinePrinter {
    const pick = (document: object) =>
      fields === undefined ? undefined : (pickFields(document, fields).data as object)
    return {
      line: (document, text) => {
        const picked = pick(document)
        if (this.jsonEnabled()) this.logJson(picked ?? document)
        else process.stdout.write(`${picked ? cellsOf(picked) : text}\n`)
      },
      note: (text) => this.note(text),
    }
  }

  override logJson(document: unknown): void {
    process.stdout.write(`${JSON.stringify(document)}\n`)
  }
}

const cellsOf = (picked: object): string => Object.values(picked).map(plainText).join('  ')
