import { codeOf, startCloud, type Cloud } from './cloud'

describe('storage through the SDK and the browser', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud()
  })
  afterAll(() => cloud.stop())

  it('takes a file, hands it out, and forgets it', async () => {
    const { fileID } = await cloud.app.uploadFile({
      cloudPath: 'inbox/照片 1.jpg',
      fileContent: Buffer.from('bytes'),
    })
    expect(fileID).toBe('cloud://local-env.local-bucket/inbox/照片 1.jpg')
    expect((await cloud.app.downloadFile({ fileID })).fileContent?.toString()).toBe('bytes')
    const removed = await cloud.app.deleteFile({ fileList: [fileID] })
    expect(removed.fileList).toMatchObject([{ code: 'SUCCESS' }])
    const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileID] })
    expect(fileList).toMatchObject([{ code: 'STORAGE_FILE_NONEXIST' }])
  })

  it('takes ten megabytes, and not one byte more', async () => {
    const upload = (bytes: number) =>
      cloud.app.uploadFile({ cloudPath: 'big', fileContent: Buffer.alloc(bytes) })
    expect(await codeOf(upload(10 * 1024 * 1024))).toBe('fine')
    expect(await codeOf(upload(10 * 1024 * 1024 + 1))).toBe('STORAGE_REQUEST_FAIL')
  })

  it('opens an address only as signed, and only for its time', async () => {
    const { fileID } = await cloud.app.uploadFile({
      cloudPath: 'a.png',
      fileContent: Buffer.from('89504e47', 'hex'),
    })
    const addressFor = async (maxAge: number) =>
      (await cloud.app.getTempFileURL({ fileList: [{ fileID, maxAge }] })).fileList[0]?.tempFileURL ?? ''
    const address = await addressFor(60)
    const answer = await fetch(address)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect((await fetch(address.replace('a.png', 'big'))).status).toBe(403)
    expect((await fetch(address.split('?')[0] ?? '')).status).toBe(403)
    expect((await fetch(await addressFor(-1))).status).toBe(403)
  })

  it('takes a put with the signature for that path alone', async () => {
    const { data } = (await cloud.app.getUploadMetadata({ cloudPath: 'inbox/b' })) as { data: { url: string; authorization: string } } // oxfmt-ignore
    const put = (url: string) =>
      fetch(url, { method: 'PUT', headers: { authorization: data.authorization }, body: 'x' })
    expect((await put(data.url)).status).toBe(200)
    const elsewhere = await put(data.url.replace('inbox/b', 'inbox/c'))
    expect(elsewhere.status).toBe(403)
    expect(await elsewhere.text()).toContain('<Code>SignatureDoesNotMatch</Code>')
  })

  it.each(['/a', 'a/../b', ''])('refuses the path "%s"', async path => {
    const answer = await codeOf(cloud.app.uploadFile({ cloudPath: path, fileContent: Buffer.from('x') }))
    expect(answer).not.toBe('fine')
  })
})
