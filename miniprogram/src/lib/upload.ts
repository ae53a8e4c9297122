import Taro from '@tarojs/taro'

export type Upload = { url: string; headers: Record<string, string>; file: string | Blob }

/** Puts a file of this phone (its temporary path) to a signed address. In a browser `upload.h5.ts` does it. */
export async function putFile({ url, headers, file }: Upload): Promise<void> {
  const data = await readFile(String(file))
  const { statusCode } = await Taro.request({ url, method: 'PUT', header: headers, data, timeout: 60_000 })
  if (statusCode >= 300) throw new Error(`upload: ${statusCode}`)
}

const readFile = (filePath: string) =>
  new Promise<ArrayBuffer>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
