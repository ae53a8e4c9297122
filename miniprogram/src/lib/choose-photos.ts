import Taro from '@tarojs/taro'

/** A picture taken or chosen here: `src` shows it and is what `putFile` sends. */
export type ChosenPhoto = { src: string; size: number }

/** Lets the person take or choose up to `count` pictures, made smaller on the phone. Nothing chosen is an empty list. */
export async function choosePhotos(count: number): Promise<ChosenPhoto[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    })
    return tempFiles.map(({ tempFilePath, size }) => ({ src: tempFilePath, size }))
  } catch {
    return []
  }
}

/** WeChat clears its temporary files: what must wait for the network is moved to a place that stays. */
export async function keepPhoto(photo: ChosenPhoto): Promise<ChosenPhoto> {
  const kept = await Taro.saveFile({ tempFilePath: photo.src })
  return { ...photo, src: 'savedFilePath' in kept ? kept.savedFilePath : photo.src }
}
