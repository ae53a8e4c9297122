// Taro's generated base.wxml has no aria attribute. This adds them to the templates (at build time) and to the table
// of property names in the runtime (aria-runtime.js): both sides must list the same names in the same order.
const path = require('node:path')
const attributes = require('./aria.json')

const components = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea', 'Picker']

module.exports = ctx => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return // H5 has no templates
      platform.template.mergeComponents(
        ctx,
        Object.fromEntries(components.map(name => [name, { ...attributes }])),
      )
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'aria-runtime.js')].flat()
    },
  })
}
