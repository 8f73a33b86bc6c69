/**
 * What each kind of resource may come from. Everything is Hearth's own origin; nothing may be framed, submitted or
 * evaluated. The price of `sandbox` without popups and forms: links to elsewhere are shown and copied, not opened, and
 * the page handles its own input, since the browser refuses to submit a form.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // `default` is for the addresses of workers, which ONNX Runtime starts itself and hands over as plain text.
  'trusted-types svelte-trusted-html dompurify default',
  'sandbox allow-scripts allow-same-origin allow-downloads allow-modals',
].join('; ');

/** Device features that Hearth does without. */
const refusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const permissionsPolicy = [
  ...refusedFeatures.map((feature) => `${feature}=()`),
  'microphone=(self)',
  'screen-wake-lock=(self)',
].join(', ');

/**
 * The headers of every response of Hearth's own server, whatever its kind and status: a worker takes its policy from its
 * own response, and cross-origin isolation, which threads need, is lost by one response without it.
 *
 * @returns {Record<string, string>}
 */
export function securityHeaders() {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': permissionsPolicy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
