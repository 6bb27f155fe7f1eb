"""Word documents, the price list, the slide deck and the mail."""

import datetime
from email.message import EmailMessage
from email.utils import format_datetime

import docx
import pptx
import xlsxwriter
from pptx.util import Inches, Pt

import lists

STAMP = datetime.datetime(2025, 1, 1)


def word(source, target):
    document = docx.Document()
    document.core_properties.title, document.core_properties.author = source.title, source.author
    document.core_properties.language = source.language
    document.core_properties.created = document.core_properties.modified = STAMP
    for block in source.blocks:
        if block.kind == "table":
            table = document.add_table(rows=0, cols=len(block.content[0]), style="Table Grid")
            for row in block.content:
                for cell, text in zip(table.add_row().cells, row):
                    cell.text = text
            document.add_paragraph()
        elif block.kind == "paragraph":
            document.add_paragraph(block.content)
        else:
            document.add_heading(block.content, 0 if block.kind == "heading" else 1)
    document.save(target)


def prices(target):
    book = xlsxwriter.Workbook(target)
    book.set_properties({"title": "Preisliste 2025", "author": "Kesselring Werkzeuge GmbH", "created": STAMP})
    bold, price = book.add_format({"bold": True}), book.add_format({"num_format": "0.00"})
    for name, rows in lists.PRICES.items():
        sheet = book.add_worksheet(name)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                sheet.write(r, c, value, bold if r == 0 else price if isinstance(value, float) else None)
        for c in range(len(rows[0])):
            sheet.set_column(c, c, max(len(str(row[c])) for row in rows) + 2)
    book.close()


def slides(target):
    deck = pptx.Presentation()
    deck.core_properties.title, deck.core_properties.author = "Solardach Seeblickschule", "Energiegenossenschaft Hohenau eG"
    deck.core_properties.created = deck.core_properties.modified = STAMP
    for title, points, notes in lists.SLIDES:
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = title
        if isinstance(points[0], tuple):
            frame = slide.shapes.add_table(len(points), len(points[0]), Inches(0.7), Inches(1.7), Inches(8.6), Inches(0.4))
            for r, row in enumerate(points):
                for c, text in enumerate(row):
                    frame.table.cell(r, c).text = text
        else:
            body = slide.shapes.add_textbox(Inches(0.7), Inches(1.7), Inches(8.6), Inches(5)).text_frame
            body.word_wrap = True
            for n, point in enumerate(points):
                paragraph = body.paragraphs[0] if n == 0 else body.add_paragraph()
                paragraph.text, paragraph.font.size = point, Pt(22)
        slide.notes_slide.notes_text_frame.text = notes
    deck.save(target)


def mail(target):
    message = EmailMessage()
    message["From"] = "Jonas Ebersbach <jonas@perlbach.example>"
    message["To"] = "Brightwater Service <service@brightwater.example>"
    message["Cc"] = "Femke Oosterling <femke@brightwater.example>"
    message["Subject"] = "AW: AW: Maschine 2 zeigt E-417"
    message["Date"] = format_datetime(datetime.datetime(2025, 2, 5, 8, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=1))))
    message["Message-ID"] = "<3-e417@perlbach.example>"
    message["In-Reply-To"] = "<2-e417@brightwater.example>"
    message.set_content(lists.MAIL, cte="quoted-printable")
    target.write_bytes(bytes(message))
