export function securityHeaders(_options: {formActions: string[]; personal?: boolean}): Record<string, string> { throw new Error('not yet'); }
