/** Control characters that nobody types: they hide text and break WeChat's messages. Line breaks may stay. */
export const hiddenMark =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/
