import { View } from '@tarojs/components'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { timeWords } from '@shared/words/date-words'
import { roleWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { detailWords } from '@shared/words/page-words'
import { voiceFor } from '@shared/words/voices'
import { Button } from '../../components/button'
import { ListRow } from '../../components/list-row'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { refusalWords } from '../shared/refusal-words'
import { namesOf, type Directory } from '../shared/use-directory'

/** The author's phone: hers to read whole; masked for a desk until somebody there asks for it, which she can see. */
export function ContactRow({ lead, directory }: { lead: LeadView; directory: Directory | undefined }) {
  if (!('contact' in lead) || lead.contact?.phone === undefined) return null
  if (lead.audience === 'own') return <OwnContact lead={lead} directory={directory} />
  return <DeskContact lead={lead} masked={lead.contact.phone} />
}

type Own = Extract<LeadView, { audience: 'own' }>

function OwnContact({ lead, directory }: { lead: Own; directory: Directory | undefined }) {
  const names = namesOf(directory)
  return (
    <View>
      <ListRow title={lead.contact?.phone ?? ''} note={detailWords.contact} last />
      {lead.looks?.map(({ role, unitId, at }) => (
        <View key={at} className='t-small t-2 mt1'>
          {fill(detailWords.contactSeen, {
            by: names.unit(unitId) || voiceFor(roleWords[role], 'author'),
            time: timeWords(at),
          })}
        </View>
      ))}
    </View>
  )
}

function DeskContact({ lead, masked }: { lead: LeadView; masked: string }) {
  const key = useRef(clientKey())
  const look = useMutation({
    mutationFn: () => call('lead.lookAtContact', { leadId: lead.id, key: key.current }),
    gcTime: 0,
  })
  return (
    <View>
      <ListRow title={look.data?.phone ?? masked} note={detailWords.contact} last />
      {!look.data && (
        <Button
          small
          kind='tint'
          icon='phone'
          label={detailWords.contactLook}
          busy={look.isPending}
          onTap={() => look.mutate()}
        />
      )}
      <View className='t-small t-3 mt1'>
        {look.error ? refusalWords(look.error).what : detailWords.contactLookAbout}
      </View>
    </View>
  )
}
