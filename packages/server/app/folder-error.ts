/** The folder cannot be read as a plant; the message says what was looked for and the way out. */
export class FolderError extends Error {}
