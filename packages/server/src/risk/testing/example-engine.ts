import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the engine behaves: it answers what a question gets, or does to the connection what it likes. */
export type Behaviour = (question: Question, response: ServerResponse) => void

export interface Question {
  readonly amount: { readonly amount: string; readonly currency: string }
  readonly [member: string]: unknown
}

export interface ExampleEngine {
  readonly url: string
  /** what it was asked, in order */
  readonly questions: Question[]
  behave(as: Behaviour): void
  close(): Promise<void>
}

/** Answers with this text, whatever it is. */
export const saying =
  (body: unknown, status = 200): Behaviour =>
  (_question, response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

/** Takes the question, and says nothing. */
export const hanging: Behaviour = () => {}

/** Goes on speaking for ever, a byte at a time. */
export const dribbling: Behaviour = (_question, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const again = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(again))
}

/** Ends the connection in the middle of its answer. */
export const breaking: Behaviour = (_question, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"decision":"allow"')
  setTimeout(() => response.destroy(), 5)
}

/** A risk engine as a bank might run one: it allows what is below a bound, and puts the rest before a person. */
export const scoring: Behaviour = (question, response) => {
  const high = Number(question.amount.amount) >= 5_000
  const reasons = high ? [{ code: 'model_score_high', detail: 'The model scores it 0.93.' }] : []
  saying({ decision: high ? 'review' : 'allow', reasons })(question, response)
}

export async function startExampleEngine(as: Behaviour = scoring): Promise<ExampleEngine> {
  const questions: Question[] = []
  let behaviour = as
  const server = createServer(async (request, response) => {
    const question = JSON.parse(await textOf(request)) as Question
    questions.push(question)
    behaviour(question, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/assess`,
    questions,
    behave(next) {
      behaviour = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
