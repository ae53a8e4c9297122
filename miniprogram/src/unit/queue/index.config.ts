export default definePageConfig({ navigationBarTitleText: '本单位的事', enablePullDownRefresh: true })
