import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { timeWords } from '@shared/words/date-words'
import { roleWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { detailWords, privacyWords } from '@shared/words/page-words'
import { voiceFor } from '@shared/words/voices'
import { AsyncView } from '../../components/async-view'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { call } from '../../lib/call'
import { go, routes } from '../../lib/routes'

/** Who looked at her phone number and when, across all her matters; a tap opens the one. */
export function LookList() {
  const { data: directory } = useDirectory()
  const query = useQuery({ queryKey: ['contact-looks'], queryFn: () => call('person.contactLooks', {}) })
  const names = namesOf(directory)
  return (
    <View>
      <SectionHead title={privacyWords.looks} />
      <AsyncView query={query}>
        {({ looks }) =>
          looks.length === 0 ? (
            <Card>
              <View className='t-body t-2'>{privacyWords.looksNone}</View>
            </Card>
          ) : (
            <List label={privacyWords.looks}>
              {looks.map(({ role, unitId, at, leadId }, place) => (
                <ListRow
                  key={`${at}${leadId}`}
                  icon='eye'
                  title={fill(detailWords.contactSeen, {
                    by: names.unit(unitId) || voiceFor(roleWords[role], 'author'),
                    time: timeWords(at),
                  })}
                  last={place === looks.length - 1}
                  onTap={() => go(routes.leadDetail(leadId))}
                />
              ))}
            </List>
          )
        }
      </AsyncView>
    </View>
  )
}
