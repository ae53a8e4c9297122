import { Text } from '@tarojs/components'

/** Facts one after the other: a line breaks between two of them, and never inside one that fits a line. */
export function Facts({ facts, mark = '，' }: { facts: readonly string[]; mark?: string }) {
  const said = facts.filter(Boolean)
  return (
    <>
      {said.map((fact, at) => (
        <Text key={fact} className='m-piece'>
          {at < said.length - 1 ? fact + mark : fact}
        </Text>
      ))}
    </>
  )
}
