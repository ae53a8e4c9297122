/** How long a helper may act for somebody, and when she is warned that it ends. Apart: a phone needs no schema for it. */
export const SESSION_MINUTES = 30
export const WARN_MINUTES = 5
