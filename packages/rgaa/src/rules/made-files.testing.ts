/** A PDF of one page that says so much of itself. */
export function pdf({tagged = false, lang = '', title = '', text = false}): Uint8Array {
  const content = text ? 'BT /F1 12 Tf 20 100 Td (Bonjour) Tj ET' : '';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${tagged ? '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R' : ''} ${lang ? `/Lang (${lang})` : ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /StructTreeRoot >>',
    `<< ${title ? `/Title (${title})` : ''} >>`,
  ];
  let file = '%PDF-1.7\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map(start => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const end = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${end}\n%%EOF`;
  return new TextEncoder().encode(file);
}

/** A GIF of two images of one pixel, black then white, or both black; `delay` in hundredths of a second. */
export function gif({delay, turns, flash}: {delay: number; turns: number; flash: boolean}): Uint8Array {
  const control = [0x21, 0xf9, 4, 0, delay & 255, delay >> 8, 0, 0];
  const image = (code: number) => [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, code, 1, 0];
  const [black, white] = [0x44, 0x4c];
  return Uint8Array.from([
    ...[0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    // Without this block the images are shown once.
    ...(turns === 1
      ? []
      : [0x21, 0xff, 11, ...new TextEncoder().encode('NETSCAPE2.0'), 3, 1, turns & 255, turns >> 8, 0]),
    ...control,
    ...image(black),
    ...control,
    ...image(flash ? white : black),
    0x3b,
  ]);
}
