/** How many of a hundred agree and disagree, in each of the three camps; the others do not know. */
type Leaning = readonly [agree: number, disagree: number]
type Sentence = { text: string; leanings: readonly [Leaning, Leaning, Leaning] }

/** People who work or learn till late; people who live along the road; people who count what it costs. */
export const camps = [150, 110, 90] as const

/** What a whole town said about its last buses. Made up, like the people who voted on it. */
export const sentences: readonly Sentence[] = [
  {
    text: '末班车推到晚上十点半，下晚班的人才赶得上。',
    leanings: [
      [96, 2],
      [38, 45],
      [30, 55],
    ],
  },
  {
    text: '先在两条人最多的线上试三个月，再看数字。',
    leanings: [
      [88, 5],
      [84, 6],
      [90, 3],
    ],
  },
  {
    text: '站牌上写清末班车几点到这一站，不只写几点发车。',
    leanings: [
      [97, 1],
      [94, 2],
      [92, 2],
    ],
  },
  {
    text: '晚上九点以后车过小区不要按喇叭，站名报小声些。',
    leanings: [
      [55, 20],
      [97, 1],
      [70, 8],
    ],
  },
  {
    text: '晚上人少，用小一号的车，省油也安静。',
    leanings: [
      [80, 8],
      [88, 4],
      [95, 1],
    ],
  },
  {
    text: '医院和客运站两头一定要留一班到夜里十一点。',
    leanings: [
      [95, 2],
      [60, 20],
      [35, 52],
    ],
  },
  {
    text: '多开的班次要是三个月坐不满一半，就减回去。',
    leanings: [
      [25, 58],
      [28, 55],
      [95, 2],
    ],
  },
  {
    text: '学生晚自习下课的那一班，要等够十分钟再走。',
    leanings: [
      [94, 2],
      [58, 20],
      [22, 60],
    ],
  },
  {
    text: '望山路后半夜不要走大车，绕到外环去。',
    leanings: [
      [20, 58],
      [95, 2],
      [10, 78],
    ],
  },
  {
    text: '晚班车票可以贵五毛，总比没有车强。',
    leanings: [
      [58, 28],
      [16, 72],
      [94, 3],
    ],
  },
  {
    text: '晚班车一分钱也不该涨。',
    leanings: [
      [58, 22],
      [84, 5],
      [5, 90],
    ],
  },
  {
    text: '司机晚上十点以后的班，要有人替，不能一个人连着开。',
    leanings: [
      [93, 2],
      [90, 2],
      [80, 8],
    ],
  },
  {
    text: '站台的灯晚上要亮到末班车走了以后。',
    leanings: [
      [98, 0],
      [85, 5],
      [88, 4],
    ],
  },
  {
    text: '沿街住户窗外的站台往前挪三十米。',
    leanings: [
      [22, 48],
      [95, 2],
      [12, 70],
    ],
  },
  {
    text: '约车软件凑够八个人就发一班，不定点也行。',
    leanings: [
      [40, 42],
      [24, 58],
      [92, 3],
    ],
  },
  {
    text: '老人不会用手机约车，打电话也要能约。',
    leanings: [
      [84, 4],
      [86, 4],
      [78, 8],
    ],
  },
  {
    text: '工业园的厂子自己开班车，公家只管公共的线。',
    leanings: [
      [12, 80],
      [30, 44],
      [92, 3],
    ],
  },
  {
    text: '每个月把晚班车坐了多少人、花了多少钱贴出来。',
    leanings: [
      [86, 3],
      [90, 2],
      [97, 1],
    ],
  },
  {
    text: '下雨下雪天，末班车不能提前收。',
    leanings: [
      [95, 1],
      [70, 10],
      [58, 24],
    ],
  },
  {
    text: '周五周六晚上多开一班，平时可以少一班。',
    leanings: [
      [70, 14],
      [64, 16],
      [76, 10],
    ],
  },
]
