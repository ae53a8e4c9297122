import { settingWords } from '@shared/words/admin-words'
import { consultationSettingWords } from '@shared/words/consultation-setting-words'
import { BrandSection } from './brand-section'
import { CalendarSection } from './calendar-section'
import { ChainCards } from './chain-cards'
import { ConsultationSection } from './consultation-section'
import { LimitCards } from './limit-cards'
import { ListSection } from './list-section'
import { NumberSection } from './number-section'
import { StepFields } from './step-fields'
import { WechatSection } from './wechat-section'

/** What differs between places, in the order of the list; each is a page of its own. */
export const sections = {
  brand: { title: settingWords.brand, Form: BrandSection },
  terms: { title: settingWords.terms, Form: NumberSection },
  limits: { title: settingWords.limits, Form: LimitCards },
  consultation: { title: consultationSettingWords.title, Form: ConsultationSection },
  chain: { title: consultationSettingWords.chain, Form: ChainCards },
  steps: { title: consultationSettingWords.steps, Form: StepFields },
  lists: { title: settingWords.lists, Form: ListSection },
  calendar: { title: settingWords.calendar, Form: CalendarSection },
  wechat: { title: settingWords.wechat, Form: WechatSection },
} as const
export type SectionName = keyof typeof sections
export const sectionNames = Object.keys(sections) as SectionName[]
