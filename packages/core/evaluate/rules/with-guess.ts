/** A name that is not known, with what may be meant. */

/** `plant manger (plant manager?)`, or the name alone where nothing is near. */
export function withGuess(name: string, guess: string | null): string {
  return guess === null ? name : `${name} (${guess}?)`;
}
