/** The page on which the office brings in votes of elsewhere. */
export const importWords = {
  title: '导入公开数据',
  about:
    '用开放格式的两张表：看法（comments.csv）和表态（participants-votes.csv）。只能导入还没人表态的协商，一次协商只导入一次。',
  source: '来源',
  sourceHint: '谁收集的、什么许可。会写在这次协商最上面，例如“某市路口协商，CC BY 4.0”。',
  comments: '选看法的表格',
  votes: '选表态的表格',
  chosen: '{name}，换一个',
  found: '{statements} 条看法，{people} 人的表态',
  send: '导入',
  sending: '已送出 {done}/{all} 份，请不要关掉这一页',
  again: '送到第 {done} 份断了。再点一次，从断的地方接着送。',
  done: '导入好了。',
  held: '有 {count} 条看法要人看一下，在待审里。',
} as const
