import { View } from '@tarojs/components'
import { settingWords } from '@shared/words/admin-words'
import { List, ListRow } from '../../components/list-row'
import { go, routes } from '../../lib/routes'
import { sectionNames, sections } from './sections'

/** The parts of the settings, each with its own page: all of them at once are more than a phone draws well. */
export function SectionList() {
  return (
    <View className='m-narrow'>
      <List label={settingWords.title}>
        {sectionNames.map((name, at) => (
          <ListRow
            key={name}
            title={sections[name].title}
            last={at === sectionNames.length - 1}
            onTap={() => go(routes.adminSettings(name))}
          />
        ))}
      </List>
    </View>
  )
}
