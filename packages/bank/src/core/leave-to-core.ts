import type { Course } from '../payments/choose-course.ts'
import type { CoreBanking } from '../ports/core-banking.ts'

/** With a core outside nothing is settled before that core has said so. */
export function leaveToCore(course: Course, { outside }: CoreBanking): Course {
  return outside && course.status === 'settled' ? { ...course, status: 'pending' } : course
}
