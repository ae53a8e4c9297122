export default definePageConfig({ navigationBarTitleText: '答应的事', enablePullDownRefresh: true })
