/** A small PDF of two pages, for the gallery and its tests. */

const pageOf = (number: number, contents: number) =>
  `${number} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${contents} 0 R/Resources<</Font<</F 7 0 R>>>>>>endobj\n`;

const textOf = (number: number, text: string) => {
  const content = `BT /F 22 Tf 60 760 Td (${text}) Tj ET 60 740 475 1 re f`;
  return `${number} 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n`;
};

/** The bytes, with a cross-reference table that fits. */
export function paper(): Uint8Array {
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n',
    pageOf(3, 5),
    pageOf(4, 6),
    textOf(5, 'Integration Data Mappings'),
    textOf(6, 'Lookup tables'),
    '7 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\n',
  ];
  let pdf = '%PDF-1.7\n';
  const offsets = objects.map((object) => {
    const at = pdf.length;
    pdf += object;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = pdf.length;
  pdf += `xref\n0 8\n0000000000 65535 f \n${table}trailer<</Size 8/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(pdf);
}
