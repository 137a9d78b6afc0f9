/** The smallest contents that are what they say. */
export const PDF = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const JPEG = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);
export const HTML = new TextEncoder().encode('<!DOCTYPE html><script>alert(1)</script>');

/** A request as a browser sends a form with files. */
export function formRequest(parts: [name: string, value: string | File][]): Request {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  return new Request('http://127.0.0.1/depots', {method: 'POST', body: form});
}

export const file = (content: Uint8Array, name: string, type = '') =>
  new File([content as Uint8Array<ArrayBuffer>], name, {type});

/** A request whose body is written by hand, cut in pieces. */
export function rawRequest(
  pieces: (string | Uint8Array | Error)[],
  type = 'multipart/form-data; boundary=XX',
): Request {
  const body = new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else if (piece instanceof Error) controller.error(piece);
      else controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
    },
  });
  return new Request('http://127.0.0.1/depots', {
    method: 'POST',
    body,
    headers: {'content-type': type},
    duplex: 'half',
  } as RequestInit);
}

/** The head of a file part. */
export const filePart = (field: string, name: string, type = 'application/pdf') =>
  `--XX\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
