// A canvas that remembers what was done to it. It draws nothing: what a picture looks like is looked at in a browser.
const settings = ['fillStyle', 'font', 'imageSmoothingEnabled', 'globalAlpha']

/** A canvas node with `drawn`: every call of its pen, as [name, ...arguments], colours as they were set. */
exports.canvas = () => {
  const drawn = []
  const pen = {
    measureText: text => ({ width: [...text].length * 38 }),
    fillRect: (...box) => void drawn.push(['fillRect', ...box, pen.fillStyle]),
    fillText: (...text) => void drawn.push(['fillText', ...text]),
    drawImage: ({ src }, ...box) => void drawn.push(['drawImage', src, ...box]),
  }
  for (const name of settings) pen[name] = undefined
  return { width: 300, height: 150, drawn, getContext: () => pen, createImage: picture }
}

/** A picture of 3000 by 4000, unless its name says that it is broken. */
function picture() {
  let src = ''
  const made = { width: 3000, height: 4000 }
  Object.defineProperty(made, 'src', {
    get: () => src,
    set(value) {
      src = value
      setTimeout(() => (/broken/.test(src) ? made.onerror?.(new Error(src)) : made.onload?.()), 0)
    },
  })
  return made
}

/** `exported` of the program collects what became a file: the canvas' size and all that was drawn on it. */
exports.canvasApi = program => {
  program.exported = []
  return {
    canvasToTempFilePath({ canvas: { width, height, drawn }, fileType, success }) {
      program.exported.push({ width, height, fileType, drawn: [...drawn] })
      setTimeout(
        () => success?.({ tempFilePath: `wxfile://tmp_canvas_${program.exported.length}.${fileType}` }),
        0,
      )
    },
    getImageInfo: ({ src, success }) =>
      void setTimeout(() => success?.({ path: src, width: 3000, height: 4000 }), 0),
    compressImage: ({ src, success }) =>
      void setTimeout(() => success?.({ tempFilePath: `${src}.small` }), 0),
    getFileSystemManager: () => ({
      getFileInfo: ({ success }) => void setTimeout(() => success?.({ size: 123_456 }), 0),
      readFile: ({ success }) => void setTimeout(() => success?.({ data: new ArrayBuffer(8) }), 0),
    }),
  }
}
