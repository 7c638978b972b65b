/** @returns does it, and once more where that was asked for meanwhile: of many entries in a row pages ask as fast as they are answered */
export function inRounds(act: () => Promise<void>): () => void {
  let isUnderWay = false;
  let isAskedAgain = false;
  const go = async (): Promise<void> => {
    isUnderWay = true;
    do {
      isAskedAgain = false;
      // What failed says so where it is shown.
      await act().catch(() => undefined);
    } while (isAskedAgain);
    isUnderWay = false;
  };
  return () => {
    isAskedAgain = true;
    if (!isUnderWay) void go();
  };
}
