import { notEmulated } from '../refusal'

const QUERY = new Set(
  (
    '$eq $ne $gt $gte $lt $lte $in $nin $all $elemMatch $exists $size $mod $not $regex $options $and $or $nor ' +
    '$expr'
  ).split(' '),
)
const UPDATE = new Set(
  '$set $unset $inc $mul $min $max $rename $push $pull $pullAll $addToSet $pop $setOnInsert $currentDate'.split(
    ' ',
  ),
)
const STAGES = new Set(
  (
    '$match $project $addFields $set $unset $group $sort $skip $limit $unwind $lookup $count $facet $bucket ' +
    '$bucketAuto $replaceRoot $replaceWith $sortByCount $sample'
  ).split(' '),
)

/** Refuses, by its name, an operator of a query that is not emulated. Inside `$expr` the evaluator does so itself. */
export function checkQuery(query: unknown): void {
  if (Array.isArray(query)) return query.forEach(checkQuery)
  if (typeof query !== 'object' || query === null || query instanceof Date || query instanceof RegExp) return
  for (const [key, value] of Object.entries(query)) {
    if (key.startsWith('$') && !QUERY.has(key)) throw notEmulated(`the query operator ${key}`)
    if (key !== '$expr') checkQuery(value)
  }
}

/** Refuses an update that holds an operator which is not emulated. */
export function checkUpdate(change: Record<string, unknown>): void {
  for (const operator of Object.keys(change))
    if (!UPDATE.has(operator)) throw notEmulated(`the update operator ${operator}`)
}

/** Refuses an aggregation stage that is not emulated. */
export function checkStage(stage: string): void {
  if (!STAGES.has(stage)) throw notEmulated(`the aggregation stage ${stage}`)
}
