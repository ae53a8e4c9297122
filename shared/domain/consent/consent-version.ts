/** The wording that was agreed to; a new wording is a new version. */
export const CONSENT_VERSION = '2026-11'
