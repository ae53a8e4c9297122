export default definePageConfig({ navigationBarTitleText: '报名参加', enablePullDownRefresh: true })
