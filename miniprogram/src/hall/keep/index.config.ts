export default definePageConfig({ navigationBarTitleText: '管理议事堂', enablePullDownRefresh: true })
