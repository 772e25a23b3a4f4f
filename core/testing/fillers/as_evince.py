"""As somebody does in Evince or Okular: `python3 as_evince.py blank.pdf values.json filled.pdf`.

Needs the packages python3-gi and gir1.2-poppler-0.18 of Debian.
"""

import json
import pathlib
import sys

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402

blank, values_file, filled = (pathlib.Path(name).resolve() for name in sys.argv[1:])
values = json.loads(values_file.read_text(encoding="utf-8"))
document = Poppler.Document.new_from_file(blank.as_uri(), None)


def choose(field, choice):
    for index in range(field.choice_get_n_items()):
        if field.choice_get_item(index) == choice:
            field.choice_select_item(index)


for number in range(document.get_n_pages()):
    page = document.get_page(number)
    for mapping in page.get_form_field_mapping():
        field = mapping.field
        value = values.get(field.get_name())
        if value is None:
            continue
        kind = field.get_field_type()
        if kind == Poppler.FormFieldType.BUTTON:
            field.button_set_state(True)
        elif kind == Poppler.FormFieldType.CHOICE:
            choose(field, value)
        else:
            field.text_set_text(value)
document.save(filled.as_uri())
