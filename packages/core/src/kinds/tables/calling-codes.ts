/** How many digits a number has after the code of its country: fixed and mobile lines, ITU-T E.164. */
const lengths: Record<string, string> = {
  '4-5': '290',
  '4-7': '683 690',
  '4-11': '352',
  '4-13': '43',
  '5': '247 500 682',
  '5-7': '676 677 678 688',
  '5-8': '686',
  '5-9': '27',
  '5-10': '358 685 82',
  '5-13': '49',
  '6': '298 299 672 681 687',
  '6-7': '597',
  '6-9': '252 359 376 40 421 508',
  '6-10': '53 63 880 95 98',
  '6-12': '39',
  '7': '238 239 246 248 269 291 297 501 592 673 674 679 680 691 692 960',
  '7-8': '230 241 267 372 507 599 670 675 961 975',
  '7-9': '220 231 254 265 354 423 46 48 595 967',
  '7-10': '243 353',
  '7-11': '86',
  '7-12': '381 62',
  '8': '216 222 223 226 227 228 232 235 236 253 257 266 268 350 356 357 370 371 373 374 382 386 389 45 47 502 503 504 505 506 509 591 598 65 689 852 853 965 968 973 974 993',
  '8-9': '213 224 250 258 264 32 355 36 377 385 387 51 593 66 855 886 962 963 970 971',
  '8-10': '20 378 57 60 64 850 856 964 976 977',
  '8-12': '383 972',
  '9': '211 212 218 221 233 237 240 242 244 245 249 251 255 256 260 261 262 263 33 34 351 375 380 41 420 56 590 594 596 61 93 94 966 992 994 995 996 998',
  '9-10': '44 81 84 92',
  '9-11': '31',
  '10': '1 225 229 234 30 52 58 7 90 91',
  '10-11': '54 55',
};

/** Where a number keeps its 0 after the code: elsewhere it is the one that is dialled inside the country only. */
const zeroKept = '39 225 226 229 241 242 250 378 992'.split(' ');

/** A country of the telephone. */
export interface CallingCode {
  code: string;
  /** How many digits come after the code: `9`, `9-10`. */
  expected: string;
  min: number;
  max: number;
  /** A 0 after the code is part of the number. */
  zeroKept: boolean;
}

/** The country of a number written with its code, without `+`; undefined when no country has that code. */
export function callingCode(digits: string): CallingCode | undefined {
  for (const [expected, codes] of Object.entries(lengths)) {
    const code = codes.split(' ').find(one => digits.startsWith(one)); // No code begins with another one.
    if (!code) continue;
    const [min = 0, max = min] = expected.split('-').map(Number);
    return {code, expected, min, max, zeroKept: zeroKept.includes(code)};
  }
  return undefined;
}
