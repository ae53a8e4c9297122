import { View } from '@tarojs/components'
import { maskPersonal } from '@shared/domain/text/mask-personal'
import { raiseWords } from '@shared/words/page-words'
import { buttonWords } from '@shared/words/text-words'
import { Dialog } from '../../components/dialog'
import { EmergencySheet } from '../../features/lead/emergency-sheet'
import { PersonalSheet } from './personal-sheet'
import type { SectionProps } from '../../features/lead/section'
import type { useRaise } from './use-raise'

type RaiseSheetsProps = Pick<SectionProps, 'form' | 'update'> & {
  raise: ReturnType<typeof useRaise>
  discarding: boolean
  onMasked: () => void
  onKeep: () => void
  onDiscard: () => void
}

/** What is asked before the form goes away, by sending or by being thrown away. */
export function RaiseSheets({
  form,
  update,
  raise,
  discarding,
  onMasked,
  onKeep,
  onDiscard,
}: RaiseSheetsProps) {
  const mask = () => {
    const { situation, analysis, suggestion } = form
    update({
      situation: maskPersonal(situation),
      analysis: maskPersonal(analysis),
      suggestion: maskPersonal(suggestion),
    })
    onMasked()
    raise.stopAsking()
  }
  const toUnitOnly = () => {
    update({ visibility: 'UNIT_ONLY' })
    raise.stopAsking()
  }
  const keep = () => {
    update({ keepPersonal: true })
    void raise.send({ ...form, keepPersonal: true }, false)
  }
  return (
    <View>
      {raise.asking?.kind === 'emergency' && (
        <EmergencySheet
          emergency={raise.asking.emergency}
          onInsist={() => void raise.send(form, true)}
          onClose={raise.stopAsking}
        />
      )}
      {raise.asking?.kind === 'personal' && (
        <PersonalSheet onMask={mask} onUnitOnly={toUnitOnly} onKeep={keep} onClose={raise.stopAsking} />
      )}
      {discarding && (
        <Dialog
          title={raiseWords.discardAsk}
          text={raiseWords.discardAbout}
          safe={buttonWords.cancel}
          act={raiseWords.discard}
          bad
          onSafe={onKeep}
          onAct={onDiscard}
        />
      )}
    </View>
  )
}
