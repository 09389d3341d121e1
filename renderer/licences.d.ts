declare module 'virtual:licences' {
  /** Every package inside the product; the list is made by renderer/vite/licences.ts when the page is built. */
  export const licences: readonly { name: string; version: string; licence: string; text: string }[];
}
