/** The antivirus did not answer: the file is to be given to it again later. */
export class AntivirusAwayError extends Error {
  override name = 'AntivirusAwayError';
}
