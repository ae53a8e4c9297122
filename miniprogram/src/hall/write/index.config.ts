export default definePageConfig({ navigationBarTitleText: '写信', enablePullDownRefresh: true })
