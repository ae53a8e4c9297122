import { Banner } from '../../components/banner'
import { refusalWords } from './refusal-words'

/** Why it was refused, and what to do; nothing while nothing was refused. */
export function RefusalNote({ error }: { error: unknown }) {
  if (!error) return null
  const { what, todo } = refusalWords(error)
  return (
    <Banner kind='bad' icon='warn'>
      {what}
      {todo}
    </Banner>
  )
}
