export default definePageConfig({ navigationBarTitleText: '整理结果', enablePullDownRefresh: true })
