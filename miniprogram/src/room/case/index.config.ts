export default definePageConfig({ navigationBarTitleText: '协商工作台', enablePullDownRefresh: true })
