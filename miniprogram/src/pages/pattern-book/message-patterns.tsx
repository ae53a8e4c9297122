import { View } from '@tarojs/components'
import { useState } from 'react'
import { AppError } from '@shared/domain/errors'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { Empty } from '../../components/empty'
import { FailureView } from '../../components/failure-view'
import { SectionHead } from '../../components/heading'
import { Sheet } from '../../components/sheet'
import { Skeleton } from '../../components/skeleton'
import { toast } from '../../lib/toasts'

const nothing = () => undefined

export function MessagePatterns() {
  const [open, setOpen] = useState<'sheet' | 'dialog'>()
  const close = () => setOpen(undefined)
  return (
    <View>
      <SectionHead title='横幅' />
      <Banner icon='offline'>没有网络，写好的先存在手机里，有网自动送出。</Banner>
      <Banner kind='calm' icon='calendar'>
        依规延期至 8月15日，原因：先迁管线。
      </Banner>
      <Banner kind='bad' icon='warn'>
        答复逾期 4 天，已请督查室过问。
      </Banner>
      <Banner kind='info'>工作人员还没看，10 分钟内可以收回。</Banner>
      <View className='m-wrap g2'>
        <Button label='弹层' onTap={() => setOpen('sheet')} />
        <Button label='弹窗' onTap={() => setOpen('dialog')} />
        <Button
          label='提示'
          onTap={() => toast('已跟进，有进展告诉您', { act: { label: '撤销', onTap: nothing } })}
        />
      </View>
      <SectionHead title='骨架和空' />
      <Skeleton cards={1} />
      <Empty art='none' title='没有找到' text='换个词试试' act={{ label: '清空', onTap: nothing }} />
      <FailureView error={new AppError('offline')} onRetry={nothing} />
      {open === 'sheet' && (
        <Sheet title='选一个' onClose={close}>
          <Button label='知道了' onTap={close} />
        </Sheet>
      )}
      {open === 'dialog' && (
        <Dialog
          title='撤回这条线索？'
          text='列表里不再显示，已跟进的 12 人会收到通知。记录会留存。'
          safe='先不撤'
          act='撤回'
          bad
          onSafe={close}
          onAct={close}
        />
      )}
    </View>
  )
}
