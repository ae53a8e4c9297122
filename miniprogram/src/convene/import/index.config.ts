export default definePageConfig({ navigationBarTitleText: '导入公开数据' })
