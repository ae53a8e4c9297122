// Jest reads testTimeout only for the whole run: this gives each project its own.
jest.setTimeout(globalThis.patience)
