type Lock = { owner: string; released: Promise<void>; release: () => void }

/** Which transaction holds which document, and when it lets go. */
export function createLocks() {
  const locks = new Map<string, Lock>()
  const keyOf = (collection: string, id: string) => `${collection}/${id}`
  return {
    /** Locks a document; false when another transaction holds it. */
    take(owner: string, collection: string, id: string): boolean {
      const key = keyOf(collection, id)
      const held = locks.get(key)
      if (!held) locks.set(key, lockFor(owner))
      return !held || held.owner === owner
    },
    releaseAll(owner: string) {
      for (const [key, lock] of locks) {
        if (lock.owner !== owner) continue
        locks.delete(key)
        lock.release()
      }
    },
    /** Resolves when the first of these that is held is let go; undefined when nobody holds any. */
    held: (collection: string, ids: readonly string[]): Promise<void> | undefined =>
      ids.map(id => locks.get(keyOf(collection, id))).find(lock => lock !== undefined)?.released,
  }
}

function lockFor(owner: string): Lock {
  let release = () => {}
  const released = new Promise<void>(resolve => (release = resolve))
  return { owner, released, release: () => release() }
}
