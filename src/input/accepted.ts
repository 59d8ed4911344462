/** The longest story that is read, in bytes: 32 MiB. Real copy stays under a few hundred KiB. */
export const maxStoryBytes = 32 * 1024 * 1024;

/** Names that make a file in a folder a story; a file that is named itself is read whatever its name. */
export const storyName = /\.(?:txt|text)$/iu;
