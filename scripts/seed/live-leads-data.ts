import type { SeedLead } from './town-data'

/** How far a lead has come that is on its way today; days and hours are counted back from now. */
export type LiveLead = Pick<SeedLead, 'id' | 'no' | 'author' | 'text' | 'visibility'> & {
  category: string
  unit: string
  until: 'REFERRED' | 'HANDLING' | 'SIGN_OFF' | 'ANSWERED'
  referredDaysAgo: number
  progress?: string
  done?: string
  shareContact?: boolean
}

/** Leads that stand in the middle of the road, so that every desk has something to do on the first day. */
export const liveLeads: LiveLead[] = [
  {
    id: 'live-1',
    no: '000161',
    author: 'r03',
    visibility: 'PUBLIC_HIDDEN_NAME',
    category: 'road-safety',
    unit: 'u09',
    until: 'REFERRED',
    referredDaysAgo: 0,
    text: '二小门口早上七点半，左转去菜市场的车和送孩子的车挤在一起，斑马线磨得快看不见了。希望把斑马线重新画一遍，上学那半小时有人帮着看一看。',
  },
  {
    id: 'live-2',
    no: '000162',
    author: 'r02',
    visibility: 'PUBLIC_HIDDEN_NAME',
    category: 'housing',
    unit: 'u01',
    until: 'HANDLING',
    referredDaysAgo: 5,
    progress: '物业和我们一起看了现场，漏水的是三楼公共管道，材料已经订了。',
    shareContact: true,
    text: '机械厂小区3号楼二单元楼道漏水有一个多月了，灯也打湿不亮，晚上摸黑上楼，我前天差点滑倒。请来看看是哪根管子，修好以后把灯也换掉。',
  },
  {
    id: 'live-3',
    no: '000163',
    author: 'r07',
    visibility: 'PUBLIC_HIDDEN_NAME',
    category: 'transit',
    unit: 'u03',
    until: 'SIGN_OFF',
    referredDaysAgo: 4,
    done: '已在稻香村口增设招呼站一处，早晚各加一班村村通，时刻表贴在村委会和候车点。',
    text: '稻香村到青禾镇的车一天只有两班，赶集那天挤不上去，老人看病要起个大早走到路口等。希望早上多一班，在村口立个牌子，让车停一停。',
  },
  {
    id: 'live-4',
    no: '000164',
    author: 'r05',
    visibility: 'PUBLIC_HIDDEN_NAME',
    category: 'park-sport',
    unit: 'u02',
    until: 'ANSWERED',
    referredDaysAgo: 6,
    done: '望山公园球场四盏坏灯已经全部换好，开灯时间改为18点到21点半，管理员的电话贴在入口处。',
    text: '望山公园篮球场四盏灯坏了三盏，放学以后天一黑就没法打，大家都跑到马路边去玩，我觉得不安全。建议先把灯修好，再把关灯时间往后延半个小时。',
  },
  {
    id: 'live-5',
    no: '000165',
    author: 'r08',
    visibility: 'PUBLIC_HIDDEN_NAME',
    category: 'water',
    unit: 'u08',
    until: 'HANDLING',
    referredDaysAgo: 9,
    progress: '已派人清过一次口子，下游还有一段要等水退了再清。',
    text: '云岭村下面那条灌溉渠淤了半条，下雨水就漫到路上，天晴又流不到田里。村里清过一回，口子上的大石头搬不动。希望水利上派机器来清一清。',
  },
]
