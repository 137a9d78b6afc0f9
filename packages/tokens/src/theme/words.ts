/** A number as French writes it: 4,5. */
export const number = (value: number) => String(value).replace('.', ',');
