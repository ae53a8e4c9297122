/** What was written on the way by those who handled the seed's leads. */
export const replies: Record<string, { progress: string; done: string }> = {
  l17: {
    progress: '已和菜市场、早点摊主各谈了一次，正在文昌路东段量尺寸、排编号。',
    done: '文昌路东段已划出18个早点摊位，统一编号，每天5点到8点出摊，收摊后由摊主冲洗地面。市场内排烟管道同时加装了风机。违反约定三次的取消摊位，名单贴在市场门口。',
  },
  l28: {
    progress: '已问过食堂和志愿者队，周六开餐没有问题，送餐路线正在排。',
    done: '柳桥老年食堂从本月起每周六中午开餐，仍是八块钱两菜一汤。走不动的老人由志愿者送餐上门，每份另收两元，已有11位老人登记。',
  },
  l29: {
    progress: '坡道上的花盆和车辆已经清走，画了禁停线，扶手正在订做。',
    done: '石埠镇便民中心坡道已经改缓，两边加装扶手，门口装了呼叫铃，有人值守。坡道口画了禁停线，保安每天巡看。',
  },
  l35: {
    progress: '已到石埠老街看过，公厕管理员的排班正在调整。',
    done: '石埠老街公厕夜市期间开到22点，旧指示牌全部换新，洗手池和婴儿台已经装好。',
  },
}

export const confirmWords: Record<string, string> = {
  l17: '这几天都按编号摆的，油烟也小多了，谢谢。',
  l28: '上个礼拜六去吃了，热乎的，好。',
  l29: '今天自己推上去的，按了铃就有人出来。',
}

export const releaseWords = { HELD_PASSED: '已替作者遮住个人信息，放行。' }
export const referWords = '请按职责办理，先看现场，再答复作者。'
