import type { KeptAnswer, Mail, PlatformChange, PlatformCommit } from '@wekeza/platform'
import type { Envelope } from '../../secrets/envelope.ts'
import { MAIL_TABLE, PLATFORM_ANSWER_TABLE } from '../../secrets/key-store.ts'
import type { ServedPlatformStore } from './served-platform-store.ts'

/**
 * Keeps the texts of mails and the bodies of answers sealed: a mail may hold a token, and an answer a secret that is
 * shown once. Whoever sees the database sees neither.
 * @param envelope asked at each use: a database is opened before the keys are
 */
export function sealPlatform(
  store: ServedPlatformStore,
  envelope: () => Envelope,
): ServedPlatformStore {
  const ofMail = (id: string) => ({ table: MAIL_TABLE, row: id })
  const ofAnswer = (scope: string) => ({ table: PLATFORM_ANSWER_TABLE, row: scope })

  const openMail = (mail: Mail): Mail => ({
    ...mail,
    text: envelope().open(ofMail(mail.id), mail.text),
  })
  const openAnswer = (answer: KeptAnswer): KeptAnswer => ({
    ...answer,
    body: envelope().open(ofAnswer(answer.scope), answer.body),
  })
  const sealChange = (change: PlatformChange): PlatformChange => {
    if (change.kind !== 'send-mail') return change
    const { mail } = change
    return { ...change, mail: { ...mail, text: envelope().seal(ofMail(mail.id), mail.text) } }
  }
  const sealAnswer = (answer: KeptAnswer): KeptAnswer => ({
    ...answer,
    body: envelope().seal(ofAnswer(answer.scope), answer.body),
  })

  return {
    ...store,
    mails: {
      ...store.mails,
      waiting: async (...asked) => (await store.mails.waiting(...asked)).map(openMail),
      kept: async (...asked) => (await store.mails.kept(...asked)).map(openMail),
    },
    answers: {
      async get(...asked) {
        const answer = await store.answers.get(...asked)
        return answer && openAnswer(answer)
      },
    },
    async commit({ changes, act, idempotent }: PlatformCommit) {
      const sealed = { changes: changes.map(sealChange), act }
      const answer = idempotent && sealAnswer(idempotent)
      const committed = await store.commit({ ...sealed, idempotent: answer })
      return committed.kind === 'replayed'
        ? { kind: 'replayed', answer: openAnswer(committed.answer) }
        : committed
    },
  }
}
