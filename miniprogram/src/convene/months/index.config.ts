export default definePageConfig({ navigationBarTitleText: '专题议事月', enablePullDownRefresh: true })
