export default definePageConfig({ navigationBarTitleText: '年度协商计划', enablePullDownRefresh: true })
