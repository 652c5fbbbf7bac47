import { expect, test } from 'vitest'
import { submissionOf } from './submission-of.ts'

const form = {
  rehearsal: true,
  legalName: ' Soko Pay Ltd ',
  registrationNumber: 'CPR/2019/1',
  country: 'ke',
  useCase: 'Shops that are paid from an account.',
  documents: '',
  scopes: ['accounts.read'],
  rails: ['internal'],
}

test('what was typed is sent without spaces around it, and a country in capitals', () => {
  expect(submissionOf(form)).toMatchObject({ legal_name: 'Soko Pay Ltd', country: 'KE' })
})

test('a line names a document and says where it is', () => {
  const documents =
    'Certificate of incorporation https://a.example/1.pdf\n\nhttps://a.example/2.pdf'
  expect(submissionOf({ ...form, documents }).documents).toEqual([
    { name: 'Certificate of incorporation', url: 'https://a.example/1.pdf' },
    { name: 'https://a.example/2.pdf', url: 'https://a.example/2.pdf' },
  ])
})
