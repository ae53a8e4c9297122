export default definePageConfig({ navigationBarTitleText: '议事堂和工作站', enablePullDownRefresh: true })
