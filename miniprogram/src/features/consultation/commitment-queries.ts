import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@shared/contract'
import type { CommitmentView } from '@shared/domain/commitment/commitment-view'
import { useRef } from 'react'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { useContentKey } from '../../lib/use-content-key'

/** What a consultation led to, line by line. */
export const useRoomCommitments = (consultationId: string, enabled = true) =>
  useQuery({
    queryKey: ['commitments', consultationId],
    queryFn: () => call('commitment.ofRoom', { consultationId }),
    enabled,
  })

export const useCommitment = (commitmentId: string) =>
  useQuery({
    queryKey: ['commitment', commitmentId],
    queryFn: () => call('commitment.get', { commitmentId }),
    refetchOnMount: 'always',
  })

type Take = Omit<Input<'commitment.take'>, 'commitmentId' | 'revision' | 'key'>

/** Takes a step of the commitment as it was seen; the key stays until it is taken, so that a repeated tap is one. */
export function useTakeCommitment({ id, revision }: Pick<CommitmentView, 'id' | 'revision'>) {
  const cache = useQueryClient()
  const keys = useContentKey()
  return useMutation<CommitmentView, Error, Take>({
    mutationFn: part => call('commitment.take', { ...part, commitmentId: id, revision, key: keys.of(part) }),
    onSuccess: (view, part) => {
      keys.done(part)
      cache.setQueryData(['commitment', id], view)
      void cache.invalidateQueries({ queryKey: ['commitments'] })
    },
    onError: () => void cache.invalidateQueries({ queryKey: ['commitment', id] }),
  })
}

/** Lets go what the check held. */
export function useReleaseCommitment({ id, revision }: Pick<CommitmentView, 'id' | 'revision'>) {
  const cache = useQueryClient()
  const key = useRef(clientKey())
  return useMutation<CommitmentView, Error, string>({
    mutationFn: eventId =>
      call('commitment.release', { eventId, commitmentId: id, revision, key: key.current }),
    onSettled: () => void cache.invalidateQueries({ queryKey: ['commitment', id] }),
  })
}
