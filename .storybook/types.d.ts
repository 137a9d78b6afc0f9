/// <reference types="vite/client" />

declare module '*.mdx' {
  /** A page of documentation, compiled by Storybook. */
  const Page: () => null;
  export default Page;
}
