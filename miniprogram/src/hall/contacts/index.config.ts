export default definePageConfig({ navigationBarTitleText: '联系群众记录', enablePullDownRefresh: true })
