import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import type { LateWork } from '@shared/domain/consultation/late-work'
import { deskWords, monthWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { dayOf } from '../../lib/day-of'
import { go, routes } from '../../lib/routes'

/** What should have been done, and by when. */
export const lateWords = ({ name, due }: LateWork) =>
  name === undefined
    ? fill(deskWords.lateCorrections, { date: dayOf(due) })
    : fill(deskWords.lateStep, { name, date: dayOf(due) })

/** Towns of the halls that a leader stands behind, where a themed month is late. */
export function LateMonths({ months }: Pick<Output<'convene.desk'>, 'months'>) {
  const names = namesOf(useDirectory().data)
  if (months.length === 0) return null
  const noteOf = (late: (typeof months)[number]['late']) =>
    late
      .map(({ townId, part, by }) =>
        fill(deskWords.lateTown, {
          town: names.place(townId),
          part: monthWords[part],
          date: dayOf(by),
        }),
      )
      .join('，')
  return (
    <View>
      <SectionHead title={deskWords.lateMonths} />
      <List label={deskWords.lateMonths}>
        {months.map(({ theme, late }, at) => (
          <ListRow
            key={theme}
            icon='calendar'
            title={theme}
            note={noteOf(late)}
            last={at === months.length - 1}
            onTap={() => go(routes.months())}
          />
        ))}
      </List>
    </View>
  )
}
