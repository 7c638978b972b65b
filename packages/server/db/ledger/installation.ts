/** The chain of what is so for the whole installation. Its name is no id, so no plant can have it. */
export const INSTALLATION = '@installation';
