import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { AppError } from '@shared/domain/errors'
import type { Settings } from '@shared/domain/settings/settings'
import { adminWords } from '@shared/words/admin-words'
import { call } from '../../lib/call'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { refusalWords } from '../../features/shared/refusal-words'

const key = ['settings'] as const

/** The settings with what was changed here on top, so that somebody else's save takes nothing from what is typed. */
export function useSettingsForm() {
  const cache = useQueryClient()
  const query = useQuery({ queryKey: key, queryFn: () => call('settings.get', {}), meta: { keep: false } })
  const { value: edits, update, drop } = useDraft<Partial<Settings>>('settings', {})
  const merged = query.data && { ...query.data, ...edits, revision: query.data.revision }
  const save = useMutation({
    mutationFn: (settings: Settings) => call('settings.save', settings),
    onSuccess: saved => {
      drop()
      cache.setQueryData(key, saved)
      void cache.invalidateQueries({ queryKey: ['directory'] })
      toast(adminWords.saved)
    },
  })
  const { error } = save
  /** What is wrong below a part: `terms`, `terms.infoDays`. */
  const problem = (path: string) =>
    error instanceof AppError && error.field?.startsWith(path) ? refusalWords(error).what : undefined
  return { query, settings: merged, edits, update, save, problem }
}

export type EditSettings = {
  settings: Settings
  update: (part: Partial<Settings>) => void
  problem: (path: string) => string | undefined
}
