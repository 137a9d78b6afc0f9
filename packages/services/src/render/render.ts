export interface PageContent { lang: string; title: string; stylesheets: string[]; scripts: string[]; body: unknown; bodyClass?: string; headExtra?: unknown; theme?: string }
export function renderHtml(_template: unknown): string { throw new Error('not yet'); }
export function renderPage(_page: PageContent): string { throw new Error('not yet'); }
