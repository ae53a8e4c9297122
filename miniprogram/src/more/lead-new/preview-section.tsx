import { Image, View } from '@tarojs/components'
import { titleOf } from '@shared/domain/text/title-of'
import { fill } from '@shared/words/fill-words'
import { raiseWords } from '@shared/words/page-words'
import { visibilityTexts } from '@shared/words/text-words'
import { accessible } from '../../components/accessible'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { LongText } from '../../components/timeline'
import { checkTitle } from '../../features/lead/left-checks'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import type { SectionProps } from '../../features/lead/section'

/** What others will read, as it is written now; the title comes from her own words and may be mended. */
export function PreviewSection({ form, update, faultOf }: SectionProps) {
  const { data } = useDirectory()
  const names = namesOf(data)
  const derived = titleOf(form.situation)
  const place = names.place(form.communityId ?? form.townId)
  const hidden = form.asMember ? visibilityTexts.hiddenMember : fill(visibilityTexts.hiddenAuthor, { place })
  const author = form.visibility === 'PUBLIC_NAMED' && form.name.trim() ? form.name.trim() : hidden
  const heading = form.title || derived
  const begun = heading !== '' || form.situation.trim() !== '' || form.shots.length > 0
  const unitOnly = form.visibility === 'UNIT_ONLY'
  return (
    <View id='preview'>
      <SectionHead title={raiseWords.steps[3]} />
      <Field
        key={form.title === '' ? derived : 'own'}
        label={raiseWords.heading}
        hint={fill(raiseWords.headingHint, { max: 30 })}
        max={60}
        initial={form.title || derived}
        error={faultOf('title')}
        check={checkTitle}
        onType={title => update({ title })}
      />
      <View className='t-small t-2 mt3 mb2'>
        {unitOnly ? visibilityTexts.previewUnitOnly : raiseWords.preview}
      </View>
      {begun ? (
        <Card>
          <View className='m-row m-row--top'>
            <View>
              {form.shots[0] && (
                <View className='m-beforetext'>
                  <Image
                    className='m-photo m-photo--s'
                    src={form.shots[0].src}
                    mode='aspectFill'
                    {...accessible({ hidden: true })}
                  />
                </View>
              )}
            </View>
            <View className='m-grow'>
              <View className='t-body t-strong'>{heading}</View>
              <View className='t-small t-3'>{author}</View>
            </View>
          </View>
          <LongText text={form.situation} />
        </Card>
      ) : (
        <View className='t-small t-3'>{raiseWords.previewEmpty}</View>
      )}
    </View>
  )
}
