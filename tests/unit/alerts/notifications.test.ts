import { describe, expect, test } from 'vitest';
import { createNotifications, type NotificationPage } from '../../../src/lib/alerts/notifications';

function pageWith(permission: NotificationPermission, userActivation?: { readonly isActive: boolean }) {
  const asked: number[] = [];
  const page: NotificationPage = {
    Notification: { permission, requestPermission: async () => (asked.push(1), permission) },
    navigator: userActivation === undefined ? {} : { userActivation },
  };
  return { asked, notifications: createNotifications(page, () => ({ title: '', body: '' })) };
}

describe('permission for notices', () => {
  test('is asked for while the person does something, as browsers refuse the question else', async () => {
    const { asked, notifications } = pageWith('default', { isActive: true });
    await notifications.ask();
    expect(asked).toHaveLength(1);
    const idle = pageWith('default', { isActive: false });
    await idle.notifications.ask();
    expect(idle.asked).toEqual([]);
  });

  test('is asked for where the browser does not tell what the person does', async () => {
    const { asked, notifications } = pageWith('default');
    await notifications.ask();
    expect(asked).toHaveLength(1);
  });

  test.each(['granted', 'denied'] as const)('is not asked for again once it is %s', async (permission) => {
    const { asked, notifications } = pageWith(permission, { isActive: true });
    await notifications.ask();
    expect(asked).toEqual([]);
  });
});
