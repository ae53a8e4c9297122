import type { FileChild } from 'docx'

/** A file as an action answers with it. */
export type WordFile = { name: string; base64: string }

/** Fonts that Word and WPS both have; the titles in the one that official papers use. */
const fonts = { body: 'FangSong', head: 'SimHei' }
type Docx = typeof import('docx')

/**
 * A Word file of these blocks. The library is loaded only here: whoever asks for no file pays nothing for it when the
 * function starts.
 */
export async function wordFile(
  name: string,
  told: { title: string; creator: string; body: (docx: Docx) => FileChild[]; landscape?: boolean },
): Promise<WordFile> {
  const docx = await import('docx')
  const { Document, Packer, PageOrientation } = docx
  const orientation = told.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const file = new Document({
    title: told.title,
    creator: told.creator,
    styles: {
      default: {
        document: { run: { font: fonts.body, size: 24 } },
        title: { run: { font: fonts.head, size: 36, bold: true } },
      },
    },
    sections: [{ properties: { page: { size: { orientation } } }, children: told.body(docx) }],
  })
  return { name: `${name}.docx`, base64: await Packer.toBase64String(file) }
}

/** A table with a head that repeats on every page. */
export function wordTable(
  docx: Docx,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): FileChild {
  const { Table, TableRow, TableCell, Paragraph, TextRun, WidthType } = docx
  const cell = (text: string, bold: boolean) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [new Paragraph({ children: [new TextRun({ text, bold, size: 22 })] })],
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map(text => cell(text, true)) }),
      ...rows.map(row => new TableRow({ children: row.map(text => cell(text, false)) })),
    ],
  })
}
