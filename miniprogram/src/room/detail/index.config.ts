export default definePageConfig({ navigationBarTitleText: '议事堂', enablePullDownRefresh: true })
