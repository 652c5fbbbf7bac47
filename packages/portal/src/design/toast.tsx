import { X } from 'lucide-react'
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

interface Notice {
  readonly id: number
  readonly text: string
}

const Tell = createContext<(text: string) => void>(() => {})
const SHOWN_MS = 6_000
const SHOWN_MAX = 3
let lastId = 0

/** Says that something has happened, where the page itself does not show it: `const tell = useToast(); tell(say('saved'))`. */
export const useToast = () => use(Tell)

/** Around the app, once. What is said is read out at once, and never takes the focus. */
export function Toasts({ children }: { readonly children: ReactNode }): ReactNode {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const tell = useCallback((text: string) => {
    lastId += 1
    const notice = { id: lastId, text }
    setNotices((all) => [...all.slice(1 - SHOWN_MAX), notice])
  }, [])
  const forget = useCallback(
    (id: number) => setNotices((all) => all.filter((notice) => notice.id !== id)),
    [],
  )
  return (
    <Tell value={tell}>
      {children}
      <div
        role="status"
        className="fixed inset-x-4 bottom-20 z-50 grid gap-2 sm:inset-x-auto sm:end-6 sm:bottom-6 sm:w-96"
      >
        {notices.map((notice) => (
          <Shown key={notice.id} notice={notice} onEnd={forget} />
        ))}
      </div>
    </Tell>
  )
}

interface ShownProps {
  readonly notice: Notice
  readonly onEnd: (id: number) => void
}

/** Stays while it is pointed at or has the focus (WCAG 2.2.1). */
function Shown({ notice: { id, text }, onEnd }: ShownProps): ReactNode {
  const say = useWords(words)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => onEnd(id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, id, onEnd])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done by pointing, it only waits
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="flex animate-[rise_160ms] items-center gap-3 rounded-card bg-ink py-1.5 ps-4 pe-1.5 text-small text-ground shadow-float"
    >
      <p className="me-auto">{text}</p>
      <button
        type="button"
        aria-label={say('close')}
        onClick={() => onEnd(id)}
        className="grid size-9 flex-none place-items-center rounded-control"
      >
        <X className="size-4" aria-hidden="true" />
      </button>
    </div>
  )
}
