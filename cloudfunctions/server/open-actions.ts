import type { ActionName, Parsed } from '@shared/contract'

/**
 * What may be asked without being anybody: the way in itself. Nobody's calls are counted by what they are about: new
 * codes for all together, looks at one code for that code.
 */
const countedBy = {
  'signIn.start': () => 'nobody',
  'signIn.poll': ({ code }: Parsed<'signIn.poll'>) => `code-${code}`,
} satisfies { [N in ActionName]?: (input: Parsed<N>) => string }

export const isOpen = (action: string): action is keyof typeof countedBy => Object.hasOwn(countedBy, action)

export const openSubject = (action: keyof typeof countedBy, input: unknown): string =>
  (countedBy[action] as (input: unknown) => string)(input)
