const verbs: Record<string, string> = {
  'database.insertDocument': 'add',
  'database.calculateDocument': 'count',
  'database.modifyAndReturnDoc': 'take',
  'database.removeDocument': 'remove',
  'database.aggregateDocuments': 'aggregate',
}
const others: Record<string, string> = {
  'database.startTransaction': 'transaction begin',
  'database.commitTransaction': 'transaction commit',
  'database.abortTransaction': 'transaction abort',
}

type Request = Record<string, unknown>

/** A request of the SDK in two words: where to, and what it does there. */
export function operationOf(request: Request): string {
  const action = String(request['action'])
  if (action === 'wx.api') return `wechat ${String(request['apiName']).replace(/^.*\//, '')}`
  if (action.startsWith('storage.')) return action.replace('.', ' ')
  const other = others[action]
  if (other) return other
  const collection = String(request['collectionName'])
  if (action === 'database.getDocument')
    return `${collection} ${request['queryType'] === 'DOC' ? 'get' : 'find'}`
  if (action === 'database.modifyDocument') return `${collection} ${request['merge'] ? 'change' : 'set'}`
  return `${collection} ${verbs[action] ?? action}`
}
