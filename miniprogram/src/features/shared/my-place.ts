import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { storage } from '../../lib/storage'

type MyPlace = { townId: string | undefined; communityId: string | undefined }

/** The town and community she chose last, kept on the device: asked once, proposed ever after. */
export const useMyPlace = create<MyPlace>()(
  persist((): MyPlace => ({ townId: undefined, communityId: undefined }), {
    name: 'place',
    storage: createJSONStorage(() => storage),
  }),
)

export const keepMyPlace = (place: MyPlace) => useMyPlace.setState(place)
