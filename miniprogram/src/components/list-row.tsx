import { Text, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Facts } from './facts'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Photo } from './photo'
import { Tap } from './tap'
import { uiWords } from '@shared/words/ui-words'

/** Rows that belong together, on one white ground; with `table` a desktop draws title and note side by side. */
export function List({ label, table, children }: PropsWithChildren<{ label?: string; table?: boolean }>) {
  return (
    <View
      className={classNames('m-list', table && 'm-list--table')}
      {...accessible({ role: 'group', label })}
    >
      {children}
    </View>
  )
}

export type ListRowProps = {
  title: string
  note?: string | undefined
  /** In place of a note: what may stand in one line, and breaks between. */
  facts?: readonly (string | false | undefined)[] | undefined
  icon?: IconName | undefined
  photo?: string | undefined
  /** At the right: a count, a value. */
  aside?: ReactNode
  /** Under the title and the note: a pair of states, a due tag. */
  children?: ReactNode
  unread?: boolean | undefined
  /** How deep it stands in a tree; every line of it keeps the indent. */
  depth?: number | undefined
  last?: boolean | undefined
  onTap?: (() => void) | undefined
  /** What a reader says, when title and note say too little. */
  label?: string | undefined
}

/** One line of a List: what it is, one line about it, and where it leads. */
export function ListRow(props: ListRowProps) {
  const { title, note, facts = [], last, onTap, unread } = props
  const className = classNames('m-lrow', onTap && 'm-lrow--tap', last && 'm-lrow--end')
  if (!onTap)
    return (
      <View className={className}>
        <RowBody {...props} />
      </View>
    )
  const label = props.label ?? [unread && uiWords.unreadOne, title, note, ...facts].filter(Boolean).join('，')
  return (
    <Tap role='link' className={className} label={label} onTap={onTap}>
      <RowBody {...props} />
      <View className='t-3'>
        <Icon name='right' size='s' />
      </View>
    </Tap>
  )
}

function RowBody({
  title,
  note,
  facts: given = [],
  icon,
  photo,
  aside,
  children,
  unread,
  depth,
}: ListRowProps) {
  const facts = given.filter(fact => typeof fact === 'string')
  return (
    <>
      {unread && <View className='m-dot' />}
      {photo !== undefined && <Photo className='m-photo m-photo--s' src={photo} />}
      {icon && (
        <View className='t-brand m-fix'>
          <Icon name={icon} />
        </View>
      )}
      <View className='m-grow' {...(depth ? { style: { paddingLeft: `${depth * 16}px` } } : {})}>
        <View className={classNames('t-body t-clamp2', unread && 't-strong')}>{title}</View>
        {note !== undefined && <View className='t-small t-3'>{note}</View>}
        {facts.length > 0 && (
          <View className='t-small t-3'>
            <Facts facts={facts} />
          </View>
        )}
        {children}
      </View>
      {aside !== undefined && <Text className='t-small t-3 m-fix'>{aside}</Text>}
    </>
  )
}
