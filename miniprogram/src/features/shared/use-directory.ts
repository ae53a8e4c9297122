import { useQuery } from '@tanstack/react-query'
import type { Output } from '@shared/contract'
import { call } from '../../lib/call'

export type Directory = Output<'town.directory'>
const hour = 60 * 60 * 1000

/** Places, units, categories and the settings that show: what turns ids into names. */
export const useDirectory = () =>
  useQuery({ queryKey: ['directory'], queryFn: () => call('town.directory', {}), staleTime: hour })

/** Names for ids; an id that is not known yet has none. */
export function namesOf(directory: Directory | undefined) {
  const find = <T extends { id: string }>(rows: readonly T[] | undefined, id: string | undefined) =>
    rows?.find(row => row.id === id)
  return {
    place: (id: string | undefined) => find(directory?.places, id)?.name ?? '',
    /** The town and the community of an area, without the city. */
    area: (area: readonly string[]) =>
      area
        .slice(1)
        .flatMap(id => find(directory?.places, id)?.name ?? [])
        .join(' '),
    unit: (id: string | undefined) => find(directory?.units, id)?.short ?? '',
    category: (id: string | undefined) => find(directory?.categories, id)?.name ?? '',
  }
}
