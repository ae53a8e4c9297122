/** Who brought a matter to the talk, where her name is nobody's business: on the convener's page and beside the seat. */
export const raisedWords = {
  proposer: '提话题“{about}”的人',
  author: '提线索 {about} 的人',
} as const
