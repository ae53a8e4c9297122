import type { ConsentPurpose } from '../domain/consent/consent'

/** What follows when one thing that was agreed to is taken back: before it is done, and once it is. */
export const withdrawalWords = {
  PRIVACY: {
    about: '已经提交的照样办。下次再提，会先请您看过说明。',
    done: '收回了。看公开内容不受影响。',
  },
  CALL_BACK: {
    about: '您留的电话会从这件事里删掉，情况不清时找不到您，可能慢一些。',
    done: '收回了，电话已经删掉。',
  },
  CONTACT_FOR_UNIT: {
    about: '以后不再把称呼和电话交给单位。已经看到的收不回来，我们会请单位不再使用。',
    done: '以后不再提供给单位。',
  },
  PUBLIC_NAME: {
    about: '您的名字不再公开显示。有人已经看到的，收不回来。',
    done: '收回了，名字不再显示。',
  },
} as const satisfies Record<ConsentPurpose, { about: string; done: string }>

/** The whole text, in the order in which people ask. What it says of days is what `jobs/sweep-photos.ts` does. */
export const privacyTextWords = {
  title: '完整的隐私说明',
  version: '第 {version} 版',
  sections: [
    {
      title: '谁来负责',
      lines: ['这个小程序由{office}主办，您的信息由主办单位负责。'],
    },
    {
      title: '收什么，做什么用',
      lines: [
        '微信给的账号标识：用来认出是您，不给别人看。',
        '您写的情况、原因、希望，选的镇街、社区和具体位置：用来办这件事，标出事情在哪里。不记录您去过哪儿。',
        '您选的照片：用来说清楚事情。照片里的拍摄位置会去掉。',
        '称呼和手机号：您愿意才留，情况不清时用来找您。',
        '您跟进了什么、怎么表态、怎么评价：用来告诉您进展、算出大家的看法。别人看不到是您。',
        '您在商量里说的话、给委员写的信、约的接待：用来一起商量、给您回音。',
        '您点过哪些同意，微信还能给您发几次提醒：用来照您说的办。',
      ],
    },
    {
      title: '谁看得到',
      lines: [
        '公开的事，大家看得到内容和照片，看不到您的名字，除非您选了显示姓名。',
        '选了只给单位看，就只有您、管这件事的工作人员和办理单位看得到。',
        '手机号只有审核的工作人员看得到，谁在什么时候看过都有记录。您另外同意了，才交给办理单位。',
        '您提交的文字和照片，先由微信的内容安全服务检查。',
        '除了办这件事要用到的，不给别人，也不拿来做广告。',
      ],
    },
    {
      title: '存在哪里，存多久',
      lines: [
        '存在中国境内的腾讯云上。称呼和手机号加密存放。',
        '没提交的草稿和存着等网络的，只在您的手机里。草稿里传过的照片，30 天没提交就删掉。',
        '提交的事是公共事务的记录，会一直留着。您要删除个人信息，名字和电话就从里面拿掉。',
      ],
    },
    {
      title: '您可以做什么',
      lines: [
        '在“隐私和我的信息”里，看您同意过什么，随时收回；看谁看过您的电话；要一份您的全部信息；删除个人信息。',
        '不同意也能看公开的内容。不留电话、不给位置，也能提。',
      ],
    },
    {
      title: '未满 14 岁的孩子',
      lines: ['请监护人来填并同意。发现没经监护人同意就收了的，请告诉我们，马上删。'],
    },
    {
      title: '有疑问、不满意',
      lines: ['请找主办单位{office}。', '对答复不满意，也可以向当地网信部门投诉。'],
    },
  ],
  phone: '电话：{phone}',
} as const
