import type { ContentReason } from '@shared/domain/content/content-verdict'

/** `official` goes into records and to staff, `layman` to residents. */
type Reason = { official: string; layman: string }
type RedirectReason = Reason & { name: string; howTo: string }
/** What a unit has to add when it asks to give a matter back. */
type ReturnReason = Reason & { needs: readonly string[] }
type HeldReason = Reason & { action: 'HELD' | 'REJECTED' }
type DeclineReason = Reason & { redirect?: string }

/** The ten national reasons, unclear facts, and three that only a lead has. Three of them name another door. */
export const declineWords = {
  STATE_SECRET: { official: '涉及党和国家秘密', layman: '里面有不能公开谈的保密内容，请不要再写到网上。' },
  PROHIBITED: { official: '国家明令禁止', layman: '这件事国家明文不许做，我们帮不上。' },
  PARTY_PERSONNEL: {
    official: '中共党员对党内组织、人事安排等有意见',
    layman: '党内的事，请向所在党组织反映。',
  },
  OWN_PARTY_INTERNAL: {
    official: '民主党派成员反映本组织内部问题',
    layman: '组织内部的事，请向本组织反映。',
  },
  IN_LEGAL_PROCEEDINGS: {
    official: '已进入民事、刑事、行政诉讼或仲裁程序',
    layman: '这件事已经在打官司或仲裁，要等法院、仲裁机构处理。',
    redirect: 'JUDICIAL',
  },
  ACADEMIC: { official: '属于学术研讨', layman: '这是学术上的讨论，不是要办的一件事。' },
  PERSONAL_MATTER: {
    official: '为本人或亲属解决个人问题',
    layman: '这是您个人或家里的事，可以找12345热线或信访。',
    redirect: 'HOTLINE_12345',
  },
  PROMOTION: { official: '宣传、推介具体作品、产品', layman: '这里不能推荐具体的商品或作品。' },
  NAMED_ACCUSATION: {
    official: '指名举报',
    layman: '举报具体的人，请走纪检监察渠道，不要发在这里。',
    redirect: 'DISCIPLINE',
  },
  TOO_VAGUE: {
    official: '内容空泛，没有具体建议',
    layman: '还看不出要办什么事。写清哪里、什么问题、怎么办就行。',
  },
  FACTS_UNCLEAR: { official: '事实不清', layman: '有的情况还对不上，弄清楚了欢迎再提。' },
  OUT_OF_AREA: { official: '不属本市管辖', layman: '这件事不归我们这个市管，请向当地反映。' },
  ALREADY_UNDERWAY: { official: '已有部门正在办理', layman: '已经有单位在办，进展写在下面。' },
  ALREADY_ANSWERED: {
    official: '同一事项近期已有答复',
    layman: '不久前有人问过，答复写在下面，您看看合不合用。',
  },
} as const satisfies Record<string, DeclineReason>

/** Other doors, and how to get there. We promise nothing in their name. */
export const redirectWords = {
  HOTLINE_12345: {
    official: '政务服务便民热线',
    layman: '日常求助、投诉、咨询，请打12345政务服务便民热线。',
    name: '12345热线',
    howTo:
      '拨打12345，或在本地12345小程序、公众号里留言。说清时间、地点、什么事，记下受理编号，方便以后查。办理时间以热线告诉您的为准。',
  },
  PETITION: {
    official: '信访渠道',
    layman: '自己或家里的诉求，可以走信访渠道反映。',
    name: '信访',
    howTo:
      '可以到当地人民来访接待场所，也可以写信或在网上信访平台登记。带上身份证和有关材料，写清要解决什么。受不受理、多久办，由信访部门答复您。',
  },
  JUDICIAL: {
    official: '司法渠道（诉讼、仲裁、法律援助）',
    layman: '在打官司或要讲法律的，找法院或公共法律服务。',
    name: '司法渠道',
    howTo:
      '想问法律问题、申请法律援助，打12348；查案子进展，打法院12368；检察机关的事打12309。请留好合同、票据等证据，注意时效。',
  },
  DISCIPLINE: {
    official: '纪检监察举报渠道',
    layman: '举报干部的问题，打12388或登录纪检监察举报网站。',
    name: '纪检监察',
    howTo:
      '打12388，或登录纪检监察机关的举报网站，也可以写信、当面说。请不要把姓名和细节发在公开的地方。收到后怎么处理，由纪检监察机关决定。',
  },
  EMERGENCY: {
    official: '紧急求助',
    layman: '有人有危险，请马上打110、119或120。',
    name: '紧急求助',
    howTo: '人身危险打110，着火打119，急病受伤打120。本平台不是急救和报警渠道，不会有人马上看到。',
  },
} as const satisfies Record<string, RedirectReason>

/** Why a unit gives a matter back. */
export const unitReturnWords = {
  NOT_OUR_DUTY: {
    official: '不属本单位职责范围',
    layman: '单位说这件事不归它管。',
    needs: ['职责依据', '建议单位'],
  },
  DUTY_MOVED: {
    official: '机构改革后职能已划转',
    layman: '管这件事的单位换了。',
    needs: ['划转文件', '建议单位'],
  },
  HIGHER_LEVEL: { official: '属上级事权，本级无权限', layman: '这件事要上一级才能定。', needs: ['事权依据'] },
  OTHER_AREA: { official: '不在本单位辖区', layman: '不在这个单位管的地段。', needs: ['建议单位'] },
  SHOULD_BE_CO: {
    official: '宜由其他单位主办，本单位协办',
    layman: '单位说它可以配合，由别的单位牵头更合适。',
    needs: ['建议主办单位'],
  },
  NEEDS_SPLIT: {
    official: '涉及多个事项，宜分办',
    layman: '里面有几件事，要分给不同单位。',
    needs: ['分办建议'],
  },
  DUPLICATE_TASK: {
    official: '同一事项已由其他任务办理',
    layman: '同一件事已经有单位在办。',
    needs: ['任务编号'],
  },
} as const satisfies Record<string, ReturnReason>

/** Why a text or picture waits for a person, or is not published. */
export const contentHeldWords = {
  PERSONAL_DATA: {
    official: '含个人信息（电话、证件号、住址等）',
    layman: '里面有电话、身份证号或住址，请去掉再提交。',
    action: 'HELD',
  },
  NAMED_PERSON: {
    official: '点名指责具体个人',
    layman: '里面点了别人的名字，请只说事、不点人。',
    action: 'HELD',
  },
  ABUSE: { official: '含辱骂、攻击性语言', layman: '有些话说得重了，换个说法就能提交。', action: 'HELD' },
  CURRENT_POLITICS: {
    official: '涉时政内容，须人工复核',
    layman: '内容要请工作人员看一遍，不是您写错了。',
    action: 'HELD',
  },
  AD: { official: '含广告、引流信息', layman: '像是广告，请去掉推销的内容和联系方式。', action: 'REJECTED' },
  VULGAR: { official: '含色情、低俗内容', layman: '有不合适的内容，不能发布。', action: 'REJECTED' },
  CRIME: {
    official: '涉违法犯罪信息',
    layman: '有涉嫌违法的内容，不能发布；急事请打110。',
    action: 'REJECTED',
  },
  FRAUD: { official: '涉欺诈信息', layman: '像是诈骗信息，不能发布。', action: 'REJECTED' },
  COPYRIGHT: {
    official: '涉侵权内容',
    layman: '像是别人的作品，请用自己的话写、自己的照片。',
    action: 'HELD',
  },
  OTHER_RISK: { official: '机器检测判为其他风险', layman: '系统拿不准，工作人员会看一遍。', action: 'HELD' },
  PHOTO_PRIVACY: {
    official: '图片中人脸、车牌、门牌清晰可辨',
    layman: '照片里看得清人脸或车牌，请打上马赛克。',
    action: 'HELD',
  },
  PHOTO_UNCLEAR: {
    official: '图片与事项无关或无法辨认',
    layman: '照片看不清是什么，请换一张。',
    action: 'HELD',
  },
  MINOR: {
    official: '含未成年人信息',
    layman: '里面有孩子的信息，请去掉姓名、学校班级和正脸。',
    action: 'HELD',
  },
  EMPTY: { official: '内容为空或无意义', layman: '没看到具体内容，请说说是什么事。', action: 'REJECTED' },
  FLOOD: { official: '短时间重复提交', layman: '同样的内容提交了好几次，留一条就够了。', action: 'REJECTED' },
  CHECK_TIMEOUT: {
    official: '图片检测超时，转人工',
    layman: '图片检查时间长了点，工作人员会看。',
    action: 'HELD',
  },
} as const satisfies Record<ContentReason, HeldReason>

/** Why an answer may come later. */
export const extensionWords = {
  NEEDS_FUNDS: { official: '须落实资金或列入预算', layman: '要先安排经费。' },
  NEEDS_HIGHER_APPROVAL: { official: '须报上级审批', layman: '要等上级批准。' },
  LEGAL_PROCEDURE: { official: '须履行法定程序（公示、招标、听证等）', layman: '公示、招标这些手续要走完。' },
  SEASON: { official: '受施工季节、天气影响', layman: '天气和季节不适合施工。' },
  NEEDS_SURVEY: { official: '须进一步勘察、论证', layman: '要再去现场看、再论证。' },
  MULTI_UNIT: { official: '涉及单位多，须统筹协调', layman: '牵涉的单位多，要一起商量。' },
  AUTHOR_AGREED: { official: '提出人同意延后答复', layman: '和提出人商量过，晚一点答复。' },
  FORCE_MAJEURE: { official: '不可抗力', layman: '遇到了没法预料的情况。' },
} as const satisfies Record<string, Reason>

/** Why a member gives a claim back. */
export const claimReleaseWords = {
  NO_TIME: { official: '近期无法完成调研', layman: '委员最近忙不过来，先让给别人。' },
  NOT_MY_FIELD: { official: '专业不对口', layman: '委员觉得请懂行的人来写更好。' },
  ALREADY_SOLVED: { official: '了解后发现已在解决', layman: '委员去看过，已经有人在办。' },
  MERGED_ELSEWHERE: { official: '已并入其他提案', layman: '已经写进另一件提案里了。' },
} as const satisfies Record<string, Reason>

/** Why an author takes a lead back. */
export const withdrawWords = {
  SOLVED: { official: '问题已解决', layman: '事情已经解决了' },
  DUPLICATED: { official: '已有相同事项', layman: '已经有人提了' },
  MISTAKE: { official: '填写有误', layman: '写错了' },
  CHANGED_MIND: { official: '不再反映', layman: '不想提了' },
  OTHER: { official: '其他原因', layman: '别的原因' },
} as const satisfies Record<string, Reason>
