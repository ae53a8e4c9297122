import { startTown, type Town } from '../support/town'

describe('the town', () => {
  let town: Town
  beforeAll(async () => {
    jest.spyOn(console, 'info').mockImplementation()
    town = await startTown()
    await town.appoint('openid-an', { roles: ['tenantAdmin'], name: '安敏行' })
  })
  afterAll(() => town.stop())
  const admin = () => town.as('openid-an')
  const directory = () => town.as('openid-wang')('town.directory', {})

  it('is known to everybody, with a version that stays while nothing changes', async () => {
    const [one, two] = [await directory(), await directory()]
    expect(one.version).toBe(two.version)
    expect(one.places.map(({ name }) => name)).toContain('柳桥社区')
    expect(one.units.find(({ id }) => id === 'roads')).toEqual({
      id: 'roads',
      name: '云溪市交通运输局',
      short: '市交通局',
      areaId: 'city',
      officePhone: '0000-0000003',
    })
    expect(Object.keys(one.settings)).not.toContain('limits')
  })

  it('grows a place, a unit and a category, which everybody sees at once', async () => {
    const before = await directory()
    await admin()('place.save', { id: 'qinghe', parentId: 'city', kind: 'TOWN', name: '青禾镇' })
    await admin()('unit.save', { id: 'water', name: '云溪市水务局', short: '市水务局', areaId: 'city' })
    await admin()('category.save', { id: 'river', name: '河道沟渠', unitId: 'water' })
    const after = await directory()
    expect(after.version).not.toBe(before.version)
    expect(after.places.at(-1)).toEqual({ id: 'qinghe', parentId: 'city', kind: 'TOWN', name: '青禾镇' })
    expect(after.categories.at(-1)).toEqual({ id: 'river', name: '河道沟渠', unitId: 'water' })

    await admin()('category.save', { id: 'river', name: '河道沟渠', closed: true })
    expect((await directory()).categories.at(-1)).toEqual({ id: 'river', name: '河道沟渠', closed: true })
  })

  it.each([
    ['a second root', { id: 'moon', kind: 'CITY' as const, name: '月亮市' }],
    ['below nothing', { id: 'moon', kind: 'TOWN' as const, name: '月亮镇', parentId: 'nowhere' }],
    ['below itself', { id: 'liuqiao', kind: 'STREET' as const, name: '柳桥街道', parentId: 'liuqiao' }],
    [
      'below its own child',
      { id: 'liuqiao', kind: 'STREET' as const, name: '柳桥街道', parentId: 'liuqiao-c' },
    ],
  ])('refuses a place %s', async (_what, place) => {
    await expect(admin()('place.save', place)).rejects.toMatchObject({
      code: 'invalid_input',
      field: 'parentId',
    })
  })

  it('refuses a unit nowhere and a category of nobody', async () => {
    const unit = { id: 'sea', name: '云溪市海洋局', short: '市海洋局', areaId: 'nowhere' }
    await expect(admin()('unit.save', unit)).rejects.toMatchObject({ field: 'areaId' })
    const category = { id: 'sea', name: '海上的事', unitId: 'nobody' }
    await expect(admin()('category.save', category)).rejects.toMatchObject({ field: 'unitId' })
  })

  it('keeps its settings as of a revision, and refuses what nobody could follow', async () => {
    const settings = await admin()('settings.get', {})
    const brand = { ...settings.brand, name: '民议厅' }
    const saved = await admin()('settings.save', { ...settings, brand })
    expect(saved.revision).toBe(settings.revision + 1)
    expect((await directory()).settings.brand.name).toBe('民议厅')

    await expect(admin()('settings.save', settings)).rejects.toMatchObject({ code: 'conflict' })
    const schedules = { ...saved.schedules, tell: 'now and then' }
    await expect(admin()('settings.save', { ...saved, schedules })).rejects.toMatchObject({
      field: 'schedules.tell',
    })
    const terms = { ...saved.terms, infoDays: 0 }
    await expect(admin()('settings.save', { ...saved, terms })).rejects.toMatchObject({
      field: 'terms.infoDays',
    })
  })

  it('lets one of two admins win who save at the same moment', async () => {
    const settings = await admin()('settings.get', {})
    const save = (maxClaims: number) => admin()('settings.save', { ...settings, maxClaims })
    const outcomes = await Promise.allSettled([save(3), save(7)])
    expect(outcomes.map(o => (o.status === 'fulfilled' ? 'ok' : o.reason.code)).sort()).toEqual([
      'conflict',
      'ok',
    ])
  })

  it('writes down who changed what', async () => {
    const { rows } = await admin()('audit.list', {})
    expect(rows.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      'settings.save tenant',
      'settings.save tenant',
      'category.save river',
      'category.save river',
      'unit.save water',
      'place.save qinghe',
    ])
    expect(JSON.parse(rows[2]?.change ?? '')).toEqual({ unitId: ['water', null], closed: [null, true] })
  })
})
