import type { PlatformPorts } from '../ports/platform-ports.ts'
import { plainName } from './plain-name.ts'

/** What a mail says, before it is addressed. */
export interface Words {
  readonly subject: string
  readonly text: string
}

/** Where a mail can lead. */
export type Place = Pick<PlatformPorts, 'publicUrl' | 'hasPages'>

/** How the reader of a mail uses its token. Behind the `#` no server and no log sees it. */
function howToConfirm({ publicUrl, hasPages = false }: Place, token: string): string {
  const page = `Open this page, and set a password of at least 12 characters:
${publicUrl}/developers/confirm#token=${token}

`
  return `Your token, which works once:

    ${token}

${hasPages ? page : ''}To use it, with a password of at least 12 characters, type:
wekeza developers confirm
Without the command line, send {"token": "…", "password": "…"} to
POST ${publicUrl}/v1/developers/confirmations`
}

function howToReset(publicUrl: string): string {
  return `To set another password, type:
wekeza developers reset-password
Without the command line, send {"email": "…"} to
POST ${publicUrl}/v1/developers/password-resets`
}

/** For whoever registered. What they typed in is left out: somebody else may have typed it. */
export function registrationWords(place: Place, token: string): Words {
  return {
    subject: 'Confirm your e-mail address',
    text: `Hello,

this address was registered as a developer's at
${place.publicUrl}.

${howToConfirm(place, token)}

The token ends after 24 hours. If it was not you, do nothing: without the token
there is no account.
`,
  }
}

export function knownAddressWords(publicUrl: string): Words {
  return {
    subject: 'You have an account already',
    text: `Hello,

this address was registered anew at ${publicUrl}.
It has an account there already, and nothing was changed.

If it was you, sign in. ${howToReset(publicUrl)}

If it was not you, do nothing.
`,
  }
}

export function passwordWords(place: Place, token: string): Words {
  return {
    subject: 'Set a new password',
    text: `Hello,

a new password was asked for, for your account at
${place.publicUrl}.

${howToConfirm(place, token)}

The token ends after an hour. A new password ends all your sessions. If it was
not you, do nothing: your password stays as it is.
`,
  }
}

export function passwordSetWords(publicUrl: string): Words {
  return {
    subject: 'Your password was changed',
    text: `Hello,

the password of your account at ${publicUrl}
was set anew, and all sessions were ended.

If it was not you, somebody else reads your mail: see to your mailbox first.
${howToReset(publicUrl)}
`,
  }
}

export function invitationWords(place: Place, token: string, organisation: string): Words {
  return {
    subject: 'You are invited to an organisation',
    text: `Hello,

you are invited to the organisation
"${plainName(organisation)}" at ${place.publicUrl}.

${howToConfirm(place, token)}

The token ends after 24 hours. If you have an account already, this sets its
password anew. If you do not know the organisation, do nothing.
`,
  }
}

/** What was decided of a request to go live, or is asked. Why is read where one is signed in. */
export function goLiveWords(publicUrl: string, what: GoLiveNews, path: string): Words {
  return {
    subject: GO_LIVE_NEWS[what],
    text: `Hello,

${inSentence(GO_LIVE_NEWS[what])}.

Read it, signed in, with
GET ${publicUrl}${path}
`,
  }
}

function inSentence(news: string): string {
  return `${news.charAt(0).toLowerCase()}${news.slice(1)}`
}

export type GoLiveNews = 'ask' | 'approve' | 'reject'

const GO_LIVE_NEWS: Readonly<Record<GoLiveNews, string>> = {
  ask: 'The bank has a question about your request to go live',
  approve: 'Your request to go live is approved',
  reject: 'Your request to go live is rejected',
}

export function suspendedWords(publicUrl: string, applicationId: string): Words {
  return {
    subject: 'One of your applications is suspended',
    text: `Hello,

the bank has suspended the application ${applicationId}
at ${publicUrl}: its requests are refused from now on.
Ask the bank why, and what to do.
`,
  }
}

export function reinstatedWords(publicUrl: string, applicationId: string): Words {
  return {
    subject: 'One of your applications is reinstated',
    text: `Hello,

the bank has reinstated the application ${applicationId}
at ${publicUrl}: its requests are answered again.
`,
  }
}
