/** The window that holds this one, when there is one and it lets itself be read: Storybook's, or a page of documentation. */
export function holder(): Window | undefined {
  try {
    return window.parent !== window && window.parent.document ? window.parent : undefined;
  } catch {
    return undefined; // Another site shows this one.
  }
}
