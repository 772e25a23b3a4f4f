"""As somebody does in Chromium, whose PDFium fills and saves: `python3 as_chromium.py blank.pdf values.json filled.pdf`.

Needs pypdfium2.
"""

import ctypes
import json
import pathlib
import sys

import pypdfium2
import pypdfium2.raw as pdfium

blank, values_file, filled = sys.argv[1:]
values = json.loads(pathlib.Path(values_file).read_text(encoding="utf-8"))
document = pypdfium2.PdfDocument(blank)
document.init_forms()
form = document.formenv.raw


def utf16(text):
    """As PDFium takes text: the units, then a zero."""
    units = (text + "\0").encode("utf-16-le")
    return (ctypes.c_ushort * (len(units) // 2)).from_buffer_copy(units)


def name_of(annotation):
    size = pdfium.FPDFAnnot_GetFormFieldName(form, annotation, None, 0)
    name = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFAnnot_GetFormFieldName(form, annotation, name, size)
    return bytes(name).decode("utf-16-le").rstrip("\0")


def option(annotation, index):
    size = pdfium.FPDFAnnot_GetOptionLabel(form, annotation, index, None, 0)
    label = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFAnnot_GetOptionLabel(form, annotation, index, label, size)
    return bytes(label).decode("utf-16-le").rstrip("\0")


def fill(page, annotation, value):
    pdfium.FORM_SetFocusedAnnot(form, annotation)
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind == pdfium.FPDF_FORMFIELD_CHECKBOX:
        pdfium.FORM_OnChar(form, page, ord(" "), 0)
    elif kind == pdfium.FPDF_FORMFIELD_COMBOBOX:
        count = pdfium.FPDFAnnot_GetOptionCount(form, annotation)
        [index] = [at for at in range(count) if option(annotation, at) == value]
        pdfium.FORM_SetIndexSelected(form, page, index, True)
    else:
        pdfium.FORM_SelectAllText(form, page)
        pdfium.FORM_ReplaceSelection(form, page, utf16(value))
    # What was typed counts once the field is left.
    pdfium.FORM_ForceToKillFocus(form)


for number in range(len(document)):
    # Kept while it is filled: a page that nobody holds is closed.
    held = document[number]
    page = held.raw
    pdfium.FORM_OnAfterLoadPage(page, form)
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        value = values.get(name_of(annotation))
        if value is not None:
            fill(page, annotation, value)
        pdfium.FPDFPage_CloseAnnot(annotation)
document.save(filled)
