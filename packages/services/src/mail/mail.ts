export interface Mailer { send(message: {to: string; subject: string; text: string}): Promise<boolean> }
export function mailer(_settings: {url: string; from: string}): Mailer { throw new Error('not yet'); }
