import { ScrollView, Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Tap } from './tap'

export type TabsProps<V extends string> = {
  label: string
  tabs: readonly { value: V; label: string; count?: number | undefined }[]
  value: V
  onChoose: (value: V) => void
}

/** Three to five parts of one matter or queue; they scroll when the letters are large. */
export function Tabs<V extends string>({ label, tabs, value, onChoose }: TabsProps<V>) {
  return (
    <ScrollView scrollX enableFlex>
      <View className='m-tabs' {...accessible({ role: 'tablist', label })}>
        {tabs.map(tab => (
          <Tap
            key={tab.value}
            role='tab'
            className={classNames('m-tabs__o', tab.value === value && 'is-on')}
            label={tab.count === undefined ? tab.label : `${tab.label} ${tab.count}`}
            selected={tab.value === value}
            focusable={tab.value === value}
            onTap={() => onChoose(tab.value)}
          >
            <Text>{tab.label}</Text>
            {tab.count !== undefined && tab.count > 0 && <Text className='t-tab t-small'>{tab.count}</Text>}
          </Tap>
        ))}
      </View>
    </ScrollView>
  )
}
