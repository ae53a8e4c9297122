import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { daysBetween } from '@shared/domain/calendar/local-day'
import type { ConsultationStep } from '@shared/domain/consultation/consultation-step'
import { consultationStepWords } from '@shared/words/consultation-words'
import { deskWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { AsyncView } from '../../components/async-view'
import { Empty } from '../../components/empty'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { ConsultationRow, placeOf } from '../../features/consultation/consultation-row'
import { useHasRole } from '../../features/person/use-me'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { useDesk } from '../convene-queries'
import { LateMonths, lateWords } from './late-months'
import { LowTalks } from './low-talks'

type Row = Output<'convene.desk'>['rows'][number]

/** What a state waits for: with one of these on her side the matter lies on her desk. */
const acts: readonly ConsultationStep[] = [
  'nominate',
  'approveTopic',
  'startPrep',
  'openOnline',
  'startSession',
  'endSession',
  'sendForConfirm',
  'publish',
  'evaluate',
  'resume',
]
const preparing: readonly Row['status'][] = ['PLANNED', 'PREP', 'POSTPONED']
const nextOf = ({ may }: Row) => acts.find(step => may.includes(step))
/** To what waits there to be read, else to where it is prepared or talked over. */
const openOf = (row: Row) => () =>
  go(
    row.waiting
      ? routes.screening(row.id)
      : preparing.includes(row.status)
        ? routes.prepare(row.id)
        : placeOf(row),
  )

function waitingWords({ waiting }: Row): string | undefined {
  if (!waiting) return undefined
  const days = daysBetween(waiting.since, serverNow().toISOString())
  return fill(days > 0 ? deskWords.waitingDays : deskWords.waiting, { count: waiting.count, days })
}

const isHers = (row: Row) => row.waiting !== undefined || nextOf(row) !== undefined

function nextNote(row: Row): string | undefined {
  if (row.level !== undefined && !row.may.includes('approveTopic'))
    return fill(deskWords.level, { name: row.level })
  const step = nextOf(row)
  return step && fill(deskWords.step, { step: consultationStepWords[step].label.staff })
}

const noteOf = (row: Row) =>
  [...row.late.map(lateWords), waitingWords(row), nextNote(row)].filter(Boolean).join('，') || undefined

/** The desk of the office, of conveners and of those who approve. */
export default function DeskPage() {
  const desk = useDesk()
  const staff = useHasRole('townWorker', 'proposalStaff', 'proposalChief')
  usePullRefresh(desk.refetch)
  return (
    <PageShell title={deskWords.title} wide>
      <View className='m-cols'>
        <View className='m-cols__a'>
          <AsyncView query={desk}>{found => <Rows {...found} />}</AsyncView>
          {staff && <LowTalks />}
        </View>
        <View className='m-cols__b'>
          <View className='mt3'>
            <List>
              {staff && <ListRow icon='plus' title={deskWords.open} onTap={() => go(routes.openCall())} />}
              {staff && (
                <ListRow icon='people' title={deskWords.experts} onTap={() => go(routes.experts())} />
              )}
              <ListRow icon='calendar' title={deskWords.months} onTap={() => go(routes.months())} />
              <ListRow icon='doc' title={deskWords.plan} last onTap={() => go(routes.plan())} />
            </List>
          </View>
        </View>
      </View>
    </PageShell>
  )
}

function Rows({ rows, months }: Output<'convene.desk'>) {
  const late = rows.filter(row => row.late.length > 0)
  const inTime = rows.filter(row => row.late.length === 0)
  const parts = [
    { title: deskWords.late, part: late },
    { title: deskWords.todo, part: inTime.filter(isHers) },
    { title: deskWords.others, part: inTime.filter(row => !isHers(row)) },
  ]
  if (rows.length === 0 && months.length === 0) return <Empty art='table' title={deskWords.empty} />
  return (
    <View>
      <LateMonths months={months} />
      {parts.map(
        ({ title, part }) =>
          part.length > 0 && (
            <View key={title}>
              <SectionHead title={title} />
              <List label={title}>
                {part.map((row, at) => (
                  <ConsultationRow
                    key={row.id}
                    row={row}
                    note={noteOf(row)}
                    last={at === part.length - 1}
                    onTap={openOf(row)}
                  />
                ))}
              </List>
            </View>
          ),
      )}
    </View>
  )
}
