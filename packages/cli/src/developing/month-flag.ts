import { string } from '@oclif/core/flags'

export const monthFlag = {
  month: string({
    required: true,
    helpValue: 'YYYY-MM',
    summary: 'A month in Nairobi that has begun by that bank’s clock.',
  }),
}
