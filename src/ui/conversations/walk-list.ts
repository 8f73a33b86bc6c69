/** Lets the up and down keys walk through the buttons of a list that open something; Tab leaves the list. */
export function walkList(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.open')];
  const place = buttons.findIndex((button) => button === document.activeElement);
  if (place < 0) return;
  const next = buttons[place + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined && event.key === 'ArrowDown') return;
  event.preventDefault();
  (next ?? document.getElementById('search'))?.focus();
}
