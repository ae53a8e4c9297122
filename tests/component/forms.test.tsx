import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { Button } from '../../miniprogram/src/components/button'
import { CheckBox } from '../../miniprogram/src/components/check-box'
import { ChoiceGroup } from '../../miniprogram/src/components/choice-group'
import { DateField } from '../../miniprogram/src/components/date-field.h5'
import { Field } from '../../miniprogram/src/components/field'
import { TextArea } from '../../miniprogram/src/components/text-area'
import { checkPhone, checkTitle } from '../../miniprogram/src/features/lead/left-checks'

test('a button is named by its words, and busy or disabled does nothing', () => {
  const onTap = jest.fn()
  const { rerender } = render(<Button label='提交' onTap={onTap} />)
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(onTap).toHaveBeenCalledTimes(1)
  rerender(<Button label='提交' busy='正在提交' onTap={onTap} />)
  fireEvent.click(screen.getByRole('button', { name: '正在提交', busy: true }))
  rerender(<Button label='提交' disabled onTap={onTap} />)
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(onTap).toHaveBeenCalledTimes(1)
})

test('a choice is a radio of a named group', () => {
  const Page = () => {
    const [who, setWho] = useState('open')
    const choices = [
      { value: 'open', label: '公开' },
      { value: 'unit', label: '只给单位', meaning: '列表里查不到' },
    ]
    return <ChoiceGroup label='谁能看到' choices={choices} value={who} onChoose={setWho} />
  }
  render(<Page />)
  expect(screen.getByRole('radiogroup', { name: '谁能看到' })).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: '只给单位，列表里查不到' }))
  expect(screen.getByRole('radio', { name: /只给单位/, checked: true })).toBeTruthy()
  expect(screen.getByRole('radio', { name: '公开', checked: false })).toBeTruthy()
})

test('a tick says what it will be', () => {
  const onChange = jest.fn()
  render(<CheckBox label='要回电话' checked={false} onChange={onChange} />)
  fireEvent.click(screen.getByRole('checkbox', { name: '要回电话' }))
  expect(onChange).toHaveBeenCalledWith(true)
})

test('a field tells its error in words, and what is typed', () => {
  const onType = jest.fn()
  render(<Field label='电话' initial='138' error='还差 8 位数字' onType={onType} />)
  fireEvent.change(screen.getByLabelText('电话'), { target: { value: '1380' } })
  expect(onType).toHaveBeenCalledWith('1380')
  expect(screen.getByText('还差 8 位数字')).toBeTruthy()
})

test('a long text left too short or too long says so, and is quiet while it is first written or empty', () => {
  render(<TextArea label='情况' initial='' limit={12} least={4} onType={jest.fn()} />)
  const box = screen.getByLabelText('情况')
  const short = () => screen.queryByText('太短了，请至少写 4 字。')
  fireEvent.change(box, { target: { value: '灯坏' } })
  expect(short()).toBeNull()
  fireEvent.blur(box)
  expect(short()).not.toBeNull()
  fireEvent.change(box, { target: { value: '路灯坏了' } })
  expect(short()).toBeNull()
  fireEvent.change(box, { target: { value: '路灯坏了三个月，晚上看不清路' } })
  fireEvent.blur(box)
  expect(screen.getByText('多了 2 字，请删短一些。')).toBeTruthy()
  fireEvent.change(box, { target: { value: '' } })
  fireEvent.blur(box)
  expect(screen.queryByText(/请/)).toBeNull()
})

test('a day that was typed out of bounds says which is the first, and which the last', () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T04:00:00.000Z') })
  const Page = () => {
    const [day, setDay] = useState('')
    return <DateField label='哪天办好' from='2026-11-22' to='2027-01-10' value={day} onChoose={setDay} />
  }
  render(<Page />)
  const box = screen.getByLabelText('哪天办好')
  fireEvent.change(box, { target: { value: '2026-11-21' } })
  expect(screen.queryByText(/最早/)).toBeNull()
  fireEvent.blur(box)
  expect(screen.getByText('最早选 11月22日。')).toBeTruthy()
  fireEvent.change(box, { target: { value: '2027-01-11' } })
  expect(screen.getByText('最晚选 2027年1月10日。')).toBeTruthy()
  fireEvent.change(box, { target: { value: '2027-01-10' } })
  expect(screen.queryByText(/最/)).toBeNull()
  jest.useRealTimers()
})

test('a field says what is wrong when it is left, not while it is first written, and stops at the key that mends it', () => {
  const check = (text: string) => (text.length < 4 ? '还差几位数字' : undefined)
  render(<Field label='电话' initial='' check={check} onType={jest.fn()} />)
  const box = screen.getByLabelText('电话')
  fireEvent.change(box, { target: { value: '13' } })
  expect(screen.queryByText('还差几位数字')).toBeNull()
  fireEvent.blur(box)
  const error = screen.getByText('还差几位数字')
  // a reader hears it by itself, and it stands in the field it is about
  expect(error.closest('[aria-live]')?.closest('.m-field')?.contains(box)).toBe(true)
  fireEvent.change(box, { target: { value: '138' } })
  expect(screen.queryByText('还差几位数字')).not.toBeNull()
  fireEvent.change(box, { target: { value: '1380' } })
  expect(screen.queryByText('还差几位数字')).toBeNull()
})

test("a day's box in a browser is described by its error", () => {
  render(<DateField label='最迟哪天' value='2026-03-01' error='这一天已经过了' onChoose={jest.fn()} />)
  const box = screen.getByLabelText('最迟哪天')
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    '这一天已经过了',
  )
})

test.each([
  [checkPhone, '', undefined],
  [checkPhone, ' 13800001234 ', undefined],
  [checkPhone, '1380000', '手机号好像不对。请检查是不是 11 位，或点“用微信手机号”。'],
  [checkTitle, '路灯不亮', undefined],
  [checkTitle, '灯', '还没写是什么事。请用一句话写明，2 到 30 个字。'],
])('%p of %j', (check, text, said) => expect(check(text)).toBe(said))

test('a text counts as people do, and too much is told, never cut', () => {
  const onType = jest.fn()
  render(<TextArea label='情况' initial='' limit={3} count={text => [...text].length} onType={onType} />)
  fireEvent.change(screen.getByLabelText('情况'), { target: { value: '😀😀' } })
  expect(screen.getByText('还能写 1 字')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('情况'), { target: { value: '一二三四' } })
  expect(screen.getByText('多了 1 字')).toBeTruthy()
  expect(onType).toHaveBeenLastCalledWith('一二三四')
})
