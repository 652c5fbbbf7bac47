import { ApiError, Wekeza } from '@wekeza/sdk'
import { answers } from './answers.ts'
import { readAsked } from './read-asked.ts'
import { readBooks } from './read-books.ts'

const asked = readAsked(process.argv.slice(2))
const answer = asked && Object.hasOwn(answers, asked.question) ? answers[asked.question] : undefined

if (!asked || !answer) {
  console.error(`Ask one of ${Object.keys(answers).join(', ')}, for example:
  node copilot.ts spending --month 2025-12 --customer cus_wanjiru
  node copilot.ts forecast --days 30`)
  process.exitCode = 1
} else {
  try {
    // Where and as whom: WEKEZA_BASE_URL, WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET.
    const books = await readBooks(new Wekeza(), asked.customer)
    const month = asked.month ?? books.today.slice(0, 7)
    console.log(answer(books, { month, days: asked.days }).join('\n'))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
