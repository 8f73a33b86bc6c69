import { nextDue, type Alert, type Appointment } from '../../core/alert';
import type { Recurrence } from '../../core/recurrence';
import { plain } from '../plain';
import type { SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import { comesAt, sayAppointment, sayNext } from './appointment';
import type { AppointmentSlots } from './appointment-slots';
import { chooseAlerts } from './target';

/** The sentences of one kind. What a person wrote comes escaped. */
export interface AppointmentWords {
  askWhen(name: string | undefined): string;
  impossible(said: string): string;
  readonly past: string;
  readonly none: string;
  readonly noneSuch: string;
  readonly undone: string;
  set(name: string | undefined, when: string, next: string | undefined): string;
  /** Several times at once. */
  several(name: string | undefined, whens: readonly string[]): string;
  /** Left out once, or for a while. */
  skipped(items: readonly string[]): string;
  renamed(name: string): string;
  enabled(items: readonly string[]): string;
  readonly stopped: string;
  readonly quiet: string;
  item(name: string | undefined, when: string, next: string | undefined): string;
  which(list: string): string;
  cancelled(items: readonly string[]): string;
  changed(name: string | undefined, when: string): string;
  /** One that was asked about. */
  one(name: string | undefined, when: string): string;
}

export interface AppointmentKind {
  readonly kind: Appointment['kind'];
  readonly words: AppointmentWords;
  /** See `resolveWhen`. */
  readonly usual?: string;
  readonly morning: boolean;
}

export async function ofKind(kind: Appointment['kind'], world: SkillWorld): Promise<readonly Appointment[]> {
  const all = await world.alerts.alerts();
  const some = all.filter((alert): alert is Appointment => alert.kind === kind);
  const due = (alert: Appointment): number =>
    nextDue(alert, world.timeZone)?.at ?? (alert.ringing === undefined ? Infinity : 0);
  return some.sort((one, other) => due(one) - due(other));
}

export function choose(
  all: readonly Appointment[],
  { target = {}, at, name, except, act, repeat }: AppointmentSlots<string>,
  { timeZone }: SkillWorld,
): readonly Appointment[] {
  const meant = target.place === undefined ? target : { ...target };
  const pool = target.place === -1 ? [...all].sort((one, other) => one.createdAt - other.createdAt) : all;
  const some = chooseAlerts(
    pool,
    name !== undefined && target.name === undefined && target.all !== true && target.place === undefined
      ? { name }
      : meant,
  );
  return some.filter(
    (alert) =>
      (at === undefined || comesAt(alert, at, timeZone)) &&
      ((act !== 'cancel' && act !== 'enable' && act !== 'skip') ||
        repeat === undefined ||
        isSame(alert.when.recurrence, repeat.recurrence)) &&
      (except === undefined || !comesAt(alert, except, timeZone)),
  );
}

function isSame(one: Recurrence | undefined, other: Recurrence): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** "Stop the alarm" while one rings means that one. */
export function preferRinging(
  chosen: readonly Appointment[],
  { target, at }: AppointmentSlots<string>,
): readonly Appointment[] {
  if (target?.all === true || at !== undefined) return chosen;
  const ringing = chosen.filter((alert) => alert.ringing !== undefined);
  return ringing.length > 0 ? ringing : chosen;
}

export async function changed(
  change: { readonly saved?: readonly Alert[]; readonly removed?: readonly string[] },
  text: string,
  words: AppointmentWords,
  world: SkillWorld,
): Promise<SkillAnswer> {
  const inverse = await world.alerts.change(change);
  return {
    text,
    undo: async () => {
      await world.alerts.change(inverse);
      return words.undone;
    },
  };
}

export function named({ name }: Appointment): string | undefined {
  return name && plain(name);
}

export function nextOf(alert: Appointment, world: SkillWorld): string {
  return alert.when.recurrence === undefined
    ? (sayNext(alert, world) ?? sayAppointment(alert, world))
    : sayAppointment(alert, world);
}

export function bullets(alerts: readonly Appointment[], world: SkillWorld, words: AppointmentWords): string {
  return alerts
    .map((alert) => {
      const next = alert.when.recurrence === undefined ? undefined : sayNext(alert, world);
      return `- ${words.item(named(alert), nextOf(alert, world), next)}`;
    })
    .join('\n');
}
