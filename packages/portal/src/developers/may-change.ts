import { useOrganisation } from './organisation.ts'

/** Whether whoever is signed in may make and change things here; a viewer only reads. The bank holds to it anyway. */
export const useMayChange = (): boolean => useOrganisation().role !== 'viewer'
