/**
 * The same response with these headers in place of its own of that name. A kept response carries the headers of the day
 * on which it was fetched, and those of a host that may set none; a page must get the ones of the build that runs.
 */
export function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  const all = new Headers(response.headers);
  // A kept body is no longer packed as it was on its way.
  for (const name of ['Content-Encoding', 'Content-Length']) all.delete(name);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers: all });
}
