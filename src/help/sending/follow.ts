/** Follows an address as a click on a link of the page does, for a program of the person's own to take it. */
export function follow(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}
