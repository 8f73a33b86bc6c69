/** Whether the device's keyboard has a Command key. */
export function isApple({ userAgent }: Pick<Navigator, 'userAgent'>): boolean {
  return /Mac|iPhone|iPad/.test(userAgent);
}
