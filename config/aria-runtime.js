import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './aria.json'

const components = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea', 'Picker']
mergeInternalComponents(Object.fromEntries(components.map(name => [name, { ...attributes }])))
