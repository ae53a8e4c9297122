import { defaultSettings } from '@shared/domain/settings/default-settings'
import type { Settings } from '@shared/domain/settings/settings'

type Row = { _id: string; [field: string]: unknown }

/** A town small enough to keep in mind: two towns below one city, two units, three categories. */
export const places: Row[] = [
  { _id: 'city', kind: 'CITY', name: '云溪市' },
  { _id: 'liuqiao', kind: 'STREET', name: '柳桥街道', parentId: 'city' },
  { _id: 'liuqiao-c', kind: 'COMMUNITY', name: '柳桥社区', parentId: 'liuqiao' },
  { _id: 'wenchang', kind: 'COMMUNITY', name: '文昌社区', parentId: 'liuqiao' },
  { _id: 'hall-liuqiao', kind: 'HALL', name: '柳桥社区民生议事堂', parentId: 'liuqiao-c' },
  { _id: 'shibu', kind: 'TOWN', name: '石埠镇', parentId: 'city' },
  { _id: 'shibu-c', kind: 'COMMUNITY', name: '石埠社区', parentId: 'shibu' },
]

export const units: Row[] = [
  { _id: 'roads', name: '云溪市交通运输局', short: '市交通局', areaId: 'city', officePhone: '0000-0000003' },
  { _id: 'housing', name: '云溪市住房和城乡建设局', short: '市住建局', areaId: 'city' },
]

export const categories: Row[] = [
  { _id: 'road-safety', name: '道路安全与停车', unitId: 'roads' },
  { _id: 'housing', name: '老旧小区与住房', unitId: 'housing' },
  { _id: 'other', name: '其他' },
]

/** Holidays of 2026 that the tests mean: the week of the spring festival and the Saturday worked for it. */
export const settings: Settings = {
  ...defaultSettings,
  brand: { name: '民议', hallBrand: '有事来商量', host: '云溪市政协办公室' },
  calendar: {
    years: [2026, 2027],
    holidays: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    workdays: ['2026-02-28'],
  },
  templates: {
    progress: 'tmpl-progress',
    reply: 'tmpl-reply',
    unitTodo: 'tmpl-unit-todo',
    unitDue: 'tmpl-unit-due',
    unitNotice: 'tmpl-unit-notice',
  },
}
