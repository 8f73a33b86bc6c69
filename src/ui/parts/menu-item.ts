import type { IconName } from './icon-paths';

/** One act of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly icon: IconName;
  readonly onselect: () => void;
  readonly disabled?: boolean;
}
