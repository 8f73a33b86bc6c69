import type { Fact } from '../../lib/core/fact';
import { formatDate } from '../../lib/core/locale';
import type { FactGroupName } from '../../state/memory-groups';
import { m } from '../../paraglide/messages';

/** A moment's day as the person writes it. */
export function dayOf(moment: number): string {
  return formatDate(moment, { dateStyle: 'medium' });
}

/** From when, until when, or for when something holds. */
export function factTime({ kind, saidAt, validFrom, validTo }: Fact): string {
  if (validTo !== undefined) return m.memory_period({ from: dayOf(validFrom), to: dayOf(validTo) });
  // When it was said stands for the beginning where nothing else is known.
  if (validFrom === saidAt) return m.memory_told({ date: dayOf(saidAt) });
  return kind === 'plan' ? m.memory_planned({ date: dayOf(validFrom) }) : m.memory_since({ date: dayOf(validFrom) });
}

/** What stands over a group of facts. */
export function groupName(name: FactGroupName): string {
  switch (name) {
    case 'you':
      return m.memory_group_you();
    case 'people':
      return m.memory_group_people();
    case 'preferences':
      return m.memory_group_preferences();
    case 'plans':
      return m.memory_group_plans();
    case 'notes':
      return m.memory_group_notes();
    case 'former':
      return m.memory_group_former();
  }
}
