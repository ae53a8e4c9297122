export type Emergency = 'CRIME' | 'FIRE' | 'MEDICAL'

const signs: Record<Emergency, RegExp> = {
  FIRE: /着火|起火|失火|火灾|冒火|火星|爆炸|燃气泄漏|煤气泄漏|漏电了|电线.{0,6}(断|垂|掉)/,
  MEDICAL:
    /(晕倒|昏迷|昏倒|大出血|没有?呼吸|心脏骤停|溺水|落水|中毒)|要?死人了|快不行了|有人.{0,6}(受伤|被困|跳楼|轻生)/,
  CRIME: /正在.{0,4}(打人|砍人|抢劫|行凶)|持刀|绑架|被人打|杀人|抢劫|强奸|拐卖|有人要(杀|打)/,
}
/** What is over or may come is a lead; what happens now is a call. */
const past = /(上|去|前)(个?月|周|年|天|次)|昨天|以前|曾经|怕|担心|万一|容易|隐患|可能|存在/

/**
 * Danger that cannot wait for an office (rulings 3.13): shown 110, 119 and 120 before anything is sent. The author
 * may still insist. A sentence that speaks of the past or of a risk is not stopped.
 */
export function emergencyIn(text: string): Emergency | undefined {
  for (const sentence of text.split(/[。！？；\n]/)) {
    if (past.test(sentence)) continue
    for (const kind of ['CRIME', 'FIRE', 'MEDICAL'] as const) if (signs[kind].test(sentence)) return kind
  }
  return undefined
}
