/** The parts of a text field that its height is taken from and given to. */
type Field = Pick<HTMLElement, 'style' | 'scrollHeight' | 'offsetHeight' | 'clientHeight'>;

/**
 * An attachment that makes a text field as high as its text, where the browser does not do so by itself.
 *
 * @param _text what stands in the field: it is measured anew whenever that changes
 */
export function growWith(
  _text: string,
  growsAlone = CSS.supports('field-sizing', 'content'),
): ((field: Field) => void) | undefined {
  if (growsAlone) return undefined;
  return (field) => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
}
