export default definePageConfig({ navigationBarTitleText: '微信发送记录', enablePullDownRefresh: true })
