/** The longest story that is read, in bytes: 32 MiB. Real copy stays under a few hundred KiB. */
export const maxStoryBytes = 32 * 1024 * 1024;
