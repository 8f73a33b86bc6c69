/** The buttons to an earlier and a later version of a message. */
function stepsOf(message: HTMLElement): readonly HTMLButtonElement[] {
  return [...message.querySelectorAll<HTMLButtonElement>('[role="group"] button')];
}

/** Which of a message's two buttons between versions has the focus: 0, 1, or undefined for none. */
export function focusedStep(message: HTMLElement): number | undefined {
  const step = stepsOf(message).findIndex((button) => button === document.activeElement);
  return step < 0 ? undefined : step;
}

/** Gives the focus to the same button of another version, or to the other one where there is no way on. */
export function focusStep(message: HTMLElement, step: number): void {
  const steps = stepsOf(message);
  const wanted = steps[step];
  (wanted?.disabled === true ? steps.find(({ disabled }) => !disabled) : wanted)?.focus({ preventScroll: true });
}
