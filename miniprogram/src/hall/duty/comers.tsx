import { View } from '@tarojs/components'
import { dutyWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionHead } from '../../components/heading'
import { useHallCommand, useHallQuery } from '../hall-queries'

/** Who comes and about what: for those who receive, and for nobody else. */
export function Comers({ dutyDayId }: { dutyDayId: string }) {
  const comers = useHallQuery('duty.bookings', { dutyDayId })
  const came = useHallCommand('duty.came')
  return (
    <View>
      <SectionHead title={dutyWords.coming} />
      <AsyncView query={comers}>
        {({ rows }) =>
          rows.length === 0 ? (
            <View className='t-small t-2'>{dutyWords.nobody}</View>
          ) : (
            <View>
              {rows.map(({ id, shownName, matter, state }) => (
                <Card key={id} tight>
                  <Heading level={3} look='t-body t-strong'>
                    {shownName}
                  </Heading>
                  <View className='t-body'>{matter}</View>
                  {state === 'CAME' ? (
                    <View className='t-small t-2'>{dutyWords.came}</View>
                  ) : (
                    <View className='m-row mt2'>
                      <Button
                        small
                        icon='check'
                        label={dutyWords.came}
                        ariaLabel={`${shownName}，${dutyWords.came}`}
                        onTap={() => came.mutate({ dutyDayId, bookingId: id })}
                      />
                    </View>
                  )}
                </Card>
              ))}
            </View>
          )
        }
      </AsyncView>
    </View>
  )
}
