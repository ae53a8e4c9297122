/** A refusal as CloudBase words it. What the emulator does not emulate it refuses by name, and never guesses. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Something the cloud may know and this emulator does not: said by its name. */
export const notEmulated = (what: string) =>
  new Refusal('NOT_EMULATED', `the emulator does not emulate ${what}`)
