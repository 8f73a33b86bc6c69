// The worker of hold-file.ts.
self.addEventListener('message', ({ data }: MessageEvent<{ name: string; mode: 'readwrite' | 'read-only' }>) => {
  void hold(data.name, data.mode).then(() => self.postMessage('held'));
});

async function hold(name: string, mode: 'readwrite' | 'read-only'): Promise<void> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
  const file: FileSystemFileHandle & { createSyncAccessHandle(options: { mode: string }): Promise<unknown> } =
    await folder.getFileHandle(name);
  await file.createSyncAccessHandle({ mode });
}
