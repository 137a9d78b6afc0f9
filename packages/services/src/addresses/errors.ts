/** Why a geocoder gave no suggestion. */
export type GeocoderFailure = 'unreachable' | 'slow' | 'busy' | 'refused' | 'unreadable';

/** A geocoder gave no answer that can be used. It holds nothing of what was asked: an address is personal. */
export class GeocoderError extends Error {
  override name = 'GeocoderError';
  declare reason: GeocoderFailure;

  constructor(reason: GeocoderFailure) {
    super(`The geocoder gave no suggestion: ${reason}.`);
    this.reason = reason;
  }
}
